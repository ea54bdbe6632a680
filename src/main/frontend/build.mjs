// Builds what browsers load: node build.mjs <classes folder>.
// Every file's name holds a hash of its content, so that browsers may keep it for good; the
// manifest tells the templates which file stands for which name.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import * as sass from 'sass';

const classes = resolve(process.argv[2]);
const assets = join(classes, 'static/assets');
const images = resolve('node_modules/nhsuk-frontend/dist/nhsuk/assets/images');
const icons = ['favicon.ico', 'favicon.svg', 'nhsuk-icon-180.png', 'nhsuk-icon-mask.svg'];

const sources = ['styles', 'scripts']
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .concat('build.mjs', 'package-lock.json', 'third-party-notices.txt');
const hash = createHash('sha256');
sources.sort().forEach((file) => hash.update(file).update(readFileSync(file)));
const builtFrom = `# Built from ${hash.digest('hex')}`;
const manifestFile = join(classes, 'assets.properties');
if (existsSync(manifestFile) && readFileSync(manifestFile, 'utf8').startsWith(builtFrom)) {
  process.exit();
}

const styles = {
  name: 'styles',
  setup(build) {
    build.onLoad({ filter: /\.scss$/ }, ({ path }) => ({
      contents: sass.compile(path, { loadPaths: ['node_modules'], quietDeps: true }).css,
      loader: 'css'
    }));
    build.onResolve({ filter: /^\/assets\/images\// }, ({ path }) => ({
      path: join(images, basename(path))
    }));
  }
};

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  outdir: assets,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  publicPath: '/assets',
  legalComments: 'linked',
  metafile: true,
  loader: { '.svg': 'file', '.png': 'file', '.ico': 'copy' },
  plugins: [styles]
};

rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });

const built = await Promise.all([
  esbuild.build({ ...common, format: 'esm', entryPoints: ['styles/nhs.scss', 'scripts/nhs.js'] }),
  esbuild.build({ ...common, format: 'iife', entryPoints: ['scripts/supported.js'] }),
  esbuild.build({
    ...common,
    loader: { '.ico': 'copy', '.svg': 'copy', '.png': 'copy', '.txt': 'copy' },
    entryPoints: [...icons.map((icon) => join(images, icon)), 'third-party-notices.txt']
  })
]);

const manifest = built
  .flatMap(({ metafile }) => Object.entries(metafile.outputs))
  .filter(([, { entryPoint }]) => entryPoint)
  .map(([file, { entryPoint }]) => {
    const name = basename(entryPoint, extname(entryPoint)) + extname(file);
    return `${name}=/assets/${basename(file)}`;
  })
  .sort();
writeFileSync(manifestFile, [builtFrom, ...manifest, ''].join('\n'));
