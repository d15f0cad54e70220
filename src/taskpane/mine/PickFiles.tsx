import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";

interface PickFilesProps {
  /** What the button does, also where it shows progress instead. */
  label: string;
  /** Endings, as an input takes them. */
  accept: string;
  multiple?: boolean;
  isBusy?: boolean;
  small?: boolean;
  onPick: (files: File[]) => void;
  children?: ReactNode;
}

/** What is read as a table. */
export const TABLE_FILES = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv";

/** A button that lets files be picked; the same one can be picked again. */
export function PickFiles({ label, accept, multiple, isBusy, small, onPick, children }: PickFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size={small ? "small" : "medium"}
        disabledFocusable={isBusy ?? false}
        onClick={() => input.current?.click()}
      >
        {children ?? label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
