/** An error that reaches the add-in as an OfficeExtension.Error with Excel's own code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const itemNotFound = (what = "") =>
  new HostError("ItemNotFound", `The requested resource doesn't exist.${what && ` (${what})`}`, 404);

export const itemAlreadyExists = (what = "") =>
  new HostError(
    "ItemAlreadyExists",
    `The resource being created already exists.${what && ` (${what})`}`,
    409,
  );

export const invalidArgument = (why = "") =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${why && ` (${why})`}`,
    400,
  );

export const invalidOperation = (why: string) => new HostError("InvalidOperation", why, 400);

export const accessDenied = (why = "") =>
  new HostError("AccessDenied", `You cannot perform the requested operation.${why && ` (${why})`}`, 403);

export const insertDeleteConflict = (why: string) => new HostError("InsertDeleteConflict", why, 409);

export const apiNotFound = (member: string) =>
  new HostError("ApiNotFound", `${member} is not implemented by this host.`, 404);
