/** Version of the add-in and of the templates it writes; a test keeps it equal to package.json's. */
export const VERSION = "0.1.0";
