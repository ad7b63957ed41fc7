import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import esbuildLoader from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { FunctionsMetadataPlugin } from './scripts/functions-metadata.mjs';
import { LicenseNoticesPlugin } from './scripts/license-notices.mjs';
import { manifestFor } from './scripts/manifest-url.mjs';
import { OFFICE_JS_ORIGIN, PANE_META_POLICY, SAVE_META_POLICY } from './scripts/page-headers.mjs';

const require = createRequire(import.meta.url);
const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);
const { version } = require('./package.json');

// Excel's web views: WebView2 on Windows, WKWebView on a Mac, evergreen browsers on the web.
const BROWSERS = ['chrome100', 'edge100', 'safari15', 'firefox100'];

const OFFICE_JS = `${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`;

/** What both builds have in common. */
function common({ mode, outputPath }) {
  const production = mode === 'production';
  return {
    mode,
    context: root,
    target: ['web', 'es2021'],
    // No source maps in production: they would carry the paths of the machine that built them.
    // And none of the eval kind in development: the page's own policy forbids eval.
    devtool: production ? false : 'source-map',
    output: {
      path: outputPath,
      filename: '[name].js',
      // Workers and lazy parts are named by content, so a host may let browsers keep them forever.
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: BROWSERS, jsx: 'automatic' },
        },
        {
          // It asks for its own address where it runs in Node, which would be our machine's path.
          test: /pdfjs-dist[\\/].*\.mjs$/,
          loader: 'esbuild-loader',
          options: { target: BROWSERS, define: { 'import.meta.url': '""' } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        // The page may fetch nothing but scripts, so our templates come in one.
        { test: /\.docx$/, type: 'asset/inline' },
      ],
    },
    optimization: {
      minimizer: [
        new esbuildLoader.EsbuildPlugin({ target: BROWSERS, css: true, legalComments: 'none' }),
      ],
    },
    // Sizes are asserted where they matter, in test/build.test.ts.
    performance: { hints: false },
    // No stand-ins for node's globals: a library that needs one does not belong in a browser.
    node: false,
    stats: 'errors-warnings',
  };
}

/** The add-in: what an organization puts on its web server, and what the manifest names. */
function addIn({ mode, url, outputPath }) {
  return {
    ...common({ mode, outputPath }),
    name: 'add-in',
    // One page, three bundles, loaded in this order: Excel waits for the custom functions, so
    // nothing of React may stand before them. `dependOn` lets the later two use the modules of the
    // first instead of carrying a second copy of the agreements.
    entry: {
      functions: inRoot('src/functions/functions.ts'),
      commands: { import: inRoot('src/commands/commands.ts'), dependOn: 'functions' },
      taskpane: { import: inRoot('src/taskpane/index.tsx'), dependOn: 'functions' },
      // A page by itself, for the user's own browser: no Office.js, and nothing of the pane.
      save: inRoot('src/taskpane/save-page/index.ts'),
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        input: inRoot('src/functions/functions.ts'),
        output: 'functions.json',
      }),
      new FunctionsMetadataPlugin({ file: 'functions.json', url }),
      new MiniCssExtractPlugin(),
      new HtmlPlugin({
        filename: 'taskpane.html',
        templateContent: taskpanePage,
        chunks: ['functions', 'commands', 'taskpane'],
        chunksSortMode: 'manual',
        // The manifest names functions.js, so its name is fixed; the query is what changes with it.
        hash: true,
        scriptLoading: 'defer',
        minify: false,
      }),
      new HtmlPlugin({
        filename: 'save.html',
        templateContent: savePage,
        chunks: ['save'],
        hash: true,
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: inRoot('assets'), to: 'assets' },
          { from: inRoot('LICENSE'), to: 'LICENSE.txt', toType: 'file' },
          {
            from: inRoot('manifest.xml'),
            transform: (content) => manifestFor(content.toString('utf8'), { url, version }),
          },
        ],
      }),
      new LicenseNoticesPlugin({ output: 'third-party-licenses.txt' }),
    ],
  };
}

function taskpanePage() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${PANE_META_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>JD for Excel ${version}</title>
    <script src="${OFFICE_JS}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}

function savePage() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${SAVE_META_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>JD for Excel ${version}</title>
  </head>
  <body></body>
</html>
`;
}

/** The workbench: the spreadsheet of `npm start`, for trying the add-in without Excel. */
function workbench({ mode, outputPath }) {
  return {
    ...common({ mode, outputPath }),
    name: 'workbench',
    entry: { workbench: inRoot('src/workbench/workbench.ts') },
    plugins: [
      new MiniCssExtractPlugin(),
      quickNumfmt(),
      new HtmlPlugin({
        filename: 'workbench.html',
        template: inRoot('src/workbench/workbench.html'),
        hash: true,
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
  };
}

/**
 * @param {object} settings
 * @param {'production' | 'development'} settings.mode
 * @param {string} settings.url where the add-in will be served, with a slash at the end
 * @param {string} [settings.addInPath] where to write the add-in
 * @param {string} [settings.workbenchPath] where to write the workbench
 */
export default function webpackConfig({
  mode = 'production',
  url = 'https://localhost:3000/',
  addInPath = inRoot('dist'),
  workbenchPath = inRoot('build/workbench'),
} = {}) {
  return [
    addIn({ mode, url, outputPath: addInPath }),
    workbench({ mode, outputPath: workbenchPath }),
  ];
}

/** Univer's own import of numfmt leads to ours, which remembers what it has answered. */
function quickNumfmt() {
  return new webpack.NormalModuleReplacementPlugin(/^numfmt$/, (request) => {
    if (request.context.includes(path.join('src', 'workbench'))) return;
    request.request = inRoot('src/workbench/univer/quick-numfmt.ts');
  });
}
