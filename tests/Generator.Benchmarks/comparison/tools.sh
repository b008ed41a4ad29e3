# What compare does with each tool: lay out its site, clean it, build it. Sourced; expects $sites $theme $peers $programs $corpus.

all_tools=(aot r2r jit zola hugo eleventy astro)

name_of() {
  case $1 in
    aot) echo "Generator, NativeAOT" ;;
    r2r) echo "Generator, ReadyToRun" ;;
    jit) echo "Generator, JIT" ;;
    zola) echo "Zola" ;;
    hugo) echo "Hugo" ;;
    eleventy) echo "Eleventy" ;;
    astro) echo "Astro" ;;
  esac
}

# lay_out TOOL COUNT FOLDER: a site of that many releases.
lay_out() {
  local tool=$1 count=$2 folder=$3
  mkdir -p "$folder"
  case $tool in
    aot | r2r | jit)
      cp -r "$theme" "$folder/theme"
      "${corpus[@]}" "$folder/input" "$count"
      return
      ;;
    hugo | zola) cp -r "$sites/$tool/." "$folder" && content=content assets=static ;;
    eleventy) cp -r "$sites/$tool/." "$folder" && content=content assets=static ;;
    astro) cp -r "$sites/$tool/." "$folder" && content=src/content assets=public ;;
  esac
  "${corpus[@]}" "$folder/$content" "$count" --flavour "$tool"

  # The same assets and pictures for all.
  "${corpus[@]}" "$folder/.pictures" 0
  mkdir -p "$folder/$assets/media"
  cp "$folder"/.pictures/pages/*.{svg,png} "$folder/$assets/media/"
  rm -rf "$folder/.pictures"
  cp -r "$theme/assets/." "$folder/$assets/"
  if [[ $tool == eleventy || $tool == astro ]]; then
    ln -s "$peers/node_modules" "$folder/node_modules"
  fi
}

# clean TOOL FOLDER: as it was laid out, without output or cache.
clean() {
  case $1 in
    aot | r2r | jit) find "$2" -mindepth 1 -maxdepth 1 ! -name input ! -name theme -exec rm -rf {} + ;;
    hugo) rm -rf "$2"/{public,resources,.hugo_build.lock} ;;
    zola) rm -rf "$2/public" ;;
    eleventy) rm -rf "$2"/{_site,.cache} ;;
    astro) rm -rf "$2"/{dist,.astro,.cache} ;;
  esac
}

output_of() {
  case $1 in
    aot | r2r | jit) echo output ;;
    hugo | zola) echo public ;;
    eleventy) echo _site ;;
    astro) echo dist ;;
  esac
}

# The command that builds the site in the working folder, in the array `command`.
command_of() {
  local build=(build --verbosity quiet)
  case $1 in
    aot) command=("$programs/aot/generator" "${build[@]}") ;;
    r2r) command=("$programs/r2r/generator" "${build[@]}") ;;
    jit) command=(dotnet "$programs/jit/generator.dll" "${build[@]}") ;;
    hugo) command=(hugo --quiet) ;;
    zola) command=("$peers/zola" build) ;;
    eleventy) command=("$peers/node" node_modules/@11ty/eleventy/cmd.cjs --quiet) ;;
    astro) command=("$peers/node" node_modules/astro/bin/astro.mjs build --silent) ;;
  esac
}

version_of() {
  case $1 in
    aot | r2r | jit) git -C "$root" describe --always --dirty ;;
    hugo) hugo version | cut -d ' ' -f 2 ;;
    zola) "$peers/zola" --version | cut -d ' ' -f 2 ;;
    eleventy) "$peers/node" -p "require('$peers/node_modules/@11ty/eleventy/package.json').version" ;;
    astro) "$peers/node" -p "require('$peers/node_modules/astro/package.json').version" ;;
  esac
}
