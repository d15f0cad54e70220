// The workbench's page: a bundle of its own, apart from the add-in, which it loads as Excel would.
const path = require("node:path");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { LicencePlugin } = require("../../tools/licences.cjs");
const { GRID_FILES } = require("./plainFields.cjs");

const root = path.join(__dirname, "../..");

/** Nothing has to be rewritten for a browser that is kept up to date. */
const TARGET = "es2022";

const isGridSide = ({ name }) => name === "grid-side";

/** @returns {import("webpack").Configuration} */
exports.pageConfig = (mode = "production") => ({
  mode,
  context: root,
  devtool: mode === "production" ? false : "source-map",
  entry: {
    page: { import: "./src/workbench/page/index.ts", runtime: "runtime" },
    // The script that the server puts into the pane, before office.js.
    shim: "./src/workbench/page/shim.ts",
  },
  output: {
    path: path.join(root, "dist-workbench"),
    clean: true,
    filename: ({ chunk }) => (chunk.name === "shim" ? "shim.js" : "[name].[contenthash:8].js"),
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "/",
  },
  target: ["web", TARGET],
  node: false,
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "esbuild-loader",
        options: { target: TARGET },
      },
      { test: GRID_FILES, loader: path.join(__dirname, "plainFieldsLoader.cjs") },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/workbench/page/index.html",
      chunks: ["runtime", "page"],
      scriptLoading: "defer",
    }),
    new LicencePlugin(),
  ],
  optimization: {
    // What the browser need not read it need not wait for: the grid's packages shrink to a half. The notices stand
    // apart. No function is put around a file (format), because a browser would read all of it twice.
    minimizer: [new EsbuildPlugin({ target: TARGET, format: undefined, legalComments: "none" })],
    // A function of many megabytes is read anew whenever a part of it is first run or asked for its line.
    concatenateModules: false,
    splitChunks: {
      cacheGroups: {
        // Two scripts are read side by side.
        engine: {
          test: /node_modules[\\/](@univerjs[\\/](core|engine-|sheets[\\/]|sheets-formula[\\/]|rpc)|@wendellhu|rxjs|lodash)/,
          name: "engine",
          chunks: isGridSide,
          priority: 2,
        },
        packages: { test: /node_modules/, name: "packages", chunks: isGridSide, priority: 1 },
      },
    },
  },
  performance: { hints: false },
});
