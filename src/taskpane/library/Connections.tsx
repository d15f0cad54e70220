import { usePane } from "../pane";
import { connectionsOf, type Heading } from "./connectionsOf";
import { RecordLinks } from "./RecordLinks";

interface ConnectionsProps {
  /** Key of the record. */
  of: string;
  /** Lists that the record shows in its own way. */
  except?: readonly Heading[];
}

/** The records that a record is connected with, list by list. */
export function Connections({ of, except = [] }: ConnectionsProps) {
  const { words } = usePane();
  return connectionsOf(of)
    .filter(({ heading }) => !except.includes(heading))
    .map(({ heading, keys }) => (
      <RecordLinks
        key={heading}
        heading={{ ...words.library.kinds, ...words.record.lists }[heading]}
        keys={keys}
      />
    ));
}
