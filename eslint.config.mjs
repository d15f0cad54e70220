import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** One-way imports: what each room may not reach into. */
const rooms = {
  catalogue: [
    "functions",
    "targets",
    "sheets",
    "reading",
    "files",
    "excel",
    "taskpane",
    "commands",
    "workbench",
  ],
  functions: ["sheets", "reading", "files", "excel", "taskpane", "commands", "workbench"],
  targets: ["functions", "sheets", "reading", "files", "excel", "taskpane", "commands", "workbench"],
  sheets: ["functions", "reading", "files", "excel", "taskpane", "commands", "workbench"],
  // Reading asks sheets/ for the headings of the add-in's own tables, and for nothing else.
  reading: ["functions", "files", "excel", "taskpane", "commands", "workbench"],
  files: ["functions", "excel", "taskpane", "commands", "workbench"],
  excel: ["functions", "files", "taskpane", "commands", "workbench"],
  taskpane: ["functions", "workbench"],
  commands: ["functions", "workbench"],
  workbench: ["taskpane", "commands"],
};

const zones = Object.entries(rooms).flatMap(([room, forbidden]) =>
  forbidden.map((other) => ({
    target: `./src/${room}`,
    from: `./src/${other}`,
    except: room === "taskpane" && other === "functions" ? ["./guide.generated.json"] : [],
    message: `${room}/ does not import from ${other}/: see docs/design.md, "The house".`,
  })),
);

/** What each of some rooms in a folder may not reach into: those after it, and those that stand beside it. */
const builtOn = (folder, levels, chapter) =>
  levels.flatMap((sideBySide, level) =>
    sideBySide.flatMap((room) =>
      [...levels.slice(level + 1).flat(), ...sideBySide.filter((other) => other !== room)].map((other) => ({
        target: `./src/${folder}/${room}`,
        from: `./src/${folder}/${other}`,
        message: `${room}/ does not import from ${other}/: see docs/design.md, "${chapter}".`,
      })),
    ),
  );

const workbenchZones = builtOn(
  "workbench",
  [["grid"], ["book"], ["events"], ["model"], ["host"], ["xlsx", "open"], ["page", "node"]],
  "The workbench",
);

const excelZones = builtOn(
  "excel",
  [["moved"], ["build"], ["cells"], ["flags", "formulas", "rows"], ["upgrade"], ["check"], ["mine"]],
  "The house",
);

const lookBehind = {
  selector: "Literal[regex.pattern=/[(][?]<[=!]/]",
  message: "Safari before 16.4 cannot read a look-behind; match what stands before and put it back.",
};

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "node_modules/", ".cache/", "coverage/", "**/*.generated.*"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "tools/**/*.ts", "bench/**/*.ts"],
    plugins: { "import-x": importX, "office-addins": officeAddins },
    // Without it the rule on rooms cannot follow an import that names no file ending, and passes everything.
    settings: {
      "import-x/resolver-next": [importX.createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
    },
    rules: {
      ...officeAddins.configs.recommended.rules,
      "import-x/no-restricted-paths": ["error", { zones: [...zones, ...workbenchZones, ...excelZones] }],
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    // Only excel/ says Excel; the pane's entry may wait for Office.
    files: ["src/{catalogue,targets,sheets,reading,files,taskpane,commands}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel talks to Excel." }],
    },
  },
  {
    files: ["src/workbench/**/*.ts"],
    settings: {
      "import-x/extensions": [".ts"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts"] },
    },
    rules: { "import-x/no-cycle": ["error", { ignoreExternal: true }] },
  },
  {
    // Office for Mac shows the add-in in the system's WebKit, which before Safari 16.4 refuses a whole file for one of these.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    rules: { "no-restricted-syntax": ["error", lookBehind] },
  },
  {
    // What an effect returns is called as its clean-up; a DOM method may return a promise in a newer browser.
    files: ["src/taskpane/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        lookBehind,
        {
          selector:
            "CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression.arguments:first-child[body.type!='BlockStatement'][body.operator!='void']",
          message: "An effect's clean-up is returned from a block on purpose; everything else is void.",
        },
      ],
    },
  },
  {
    // Excel hands a range to a function as any[][]; the metadata tool reads that type from the source.
    files: ["src/functions/**/*.ts", "test/functions/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  // Tests and tools load the CommonJS pieces of the build as node does.
  {
    files: ["test/**/*.ts", "tools/**/*.ts", "**/*.{cjs,js,mjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
