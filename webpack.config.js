// The add-in as Excel loads it: the functions first and alone, then the pane.
//   OFFICE_JS=global|china|self   where office.js comes from (default: global)
//   ADDIN_URL=https://…           where the add-in will be served (default: https://localhost:3000)
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { contentPolicy } = require("./tools/contentPolicy.cjs");
const { officeJsUrl } = require("./tools/officeJs.cjs");
const { FunctionsMetadataPlugin } = require("./tools/functionsMetadataPlugin.cjs");
const { LicencePlugin } = require("./tools/licences.cjs");
const { manifestFor } = require("./tools/manifest.cjs");

/** What is loaded before anybody sees or calculates anything, and has a budget. */
const FIRST = /^(functions|functions-plan|taskpane|beside|points|refusals|analysis|plan-data)\b/;

/** Every Excel that the add-in supports shows it in a current Chromium or WebKit: nothing to polyfill. */
const TARGET = "es2020";

const DEV_URL = "https://localhost:3000";

/**
 * Two builds, in this order: the pane, and what cells call. Each has its own way of loading parts. In one build, a part
 * that one of them loads would put its modules, cut to what that one needs, into the other too.
 */
module.exports = (env, { mode }) => [pane(mode), functions(mode)];

function pane(mode) {
  const office = process.env.OFFICE_JS || "global";
  return {
    ...build("pane", mode),
    entry: { taskpane: ["./src/taskpane/index.tsx", "./src/commands/commands.ts"] },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        inject: false,
        officeJs: officeJsUrl(office),
        contentPolicy: contentPolicy(office),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (xml) => manifestFor(xml.toString(), addinUrl()),
          },
        ],
      }),
      new LicencePlugin("THIRD-PARTY-NOTICES.txt"),
    ],
    devServer: {
      hot: false,
      liveReload: true,
      port: process.env.npm_package_config_dev_server_port || 3000,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: devServer(),
    },
  };
}

/** Its second script is a part of the first, and so has what both need from there; the page names it, so that it comes at once. */
function functions(mode) {
  const shared = build("functions", mode);
  return {
    ...shared,
    dependencies: ["pane"],
    entry: { functions: "./src/functions/index.ts" },
    output: {
      ...shared.output,
      clean: false,
      chunkFilename: ({ chunk }) => (chunk.name === "functions-plan" ? "[name].js" : PART),
    },
    plugins: [
      new FunctionsMetadataPlugin(addinUrl()),
      new LicencePlugin("THIRD-PARTY-NOTICES-functions.txt"),
    ],
  };
}

const PART = "[name].[contenthash:8].js";

const addinUrl = () => process.env.ADDIN_URL || DEV_URL;

/** What both builds have in common. */
function build(name, mode) {
  return {
    name,
    devtool: mode === "production" ? false : "source-map",
    output: {
      path: path.resolve(__dirname, "dist"),
      clean: true,
      filename: "[name].js",
      chunkFilename: PART,
      uniqueName: `carbon-${name}`,
      // Beside the page, as the page's own scripts are: its policy allows no other base.
      publicPath: "",
      environment: { dynamicImport: true },
      globalObject: "self",
    },
    target: ["web", TARGET],
    node: false,
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: TARGET },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: {
      // webpack's own minimizer gets the first scripts some hundred bytes smaller, and takes half of the build for the rest.
      minimizer: [
        new EsbuildPlugin({ exclude: FIRST, target: TARGET, charset: "utf8", legalComments: "none" }),
        "...",
      ],
    },
    performance: { hints: false },
  };
}

/** Excel wants https. The certificates are those that `npm start` has the sideloading tool install. */
function devServer() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (![ca, cert, key].every((file) => fs.existsSync(file))) return { type: "https" };
  return { type: "https", options: { ca, cert, key } };
}
