#!/bin/sh
# Puts the program and its completions below a folder: install.sh PROGRAM PREFIX.
set -eu
program=$1
prefix=$2
bash=$prefix/share/bash-completion/completions
zsh=$prefix/share/zsh/site-functions
fish=$prefix/share/fish/vendor_completions.d
mkdir -p "$prefix/bin" "$bash" "$zsh" "$fish"
# A running program cannot be written to, but another file can take its name.
cp "$program" "$prefix/bin/.graphgen.new"
chmod 755 "$prefix/bin/.graphgen.new"
mv "$prefix/bin/.graphgen.new" "$prefix/bin/graphgen"
"$prefix/bin/graphgen" --generate-completion-script bash >"$bash/graphgen"
"$prefix/bin/graphgen" --generate-completion-script zsh >"$zsh/_graphgen"
"$prefix/bin/graphgen" --generate-completion-script fish >"$fish/graphgen.fish"
echo "$prefix/bin/graphgen, with completions for bash, zsh and fish below $prefix/share"
