// The workbench's page: a bundle of its own, apart from the add-in, which it loads as Excel would.
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { LicencePlugin } = require("../../tools/licences.cjs");

const root = path.join(__dirname, "../..");

/** @returns {import("webpack").Configuration} */
exports.pageConfig = (mode = "production") => ({
  mode,
  context: root,
  devtool: mode === "production" ? false : "source-map",
  entry: {
    page: "./src/workbench/page/index.ts",
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
  target: ["web", "es2020"],
  node: false,
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/workbench/page/index.html",
      chunks: ["page"],
      scriptLoading: "defer",
    }),
    new LicencePlugin(),
  ],
  // Served from this machine to this machine: making the files smaller would cost a minute and gain nothing.
  optimization: { minimize: false },
  performance: { hints: false },
});
