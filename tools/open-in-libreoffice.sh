#!/bin/sh
# Shows what a workbook looks like in LibreOffice: one PNG a printed page, beside the file or where told.
#   tools/open-in-libreoffice.sh 市级总体规划.xlsx [folder]
set -eu

[ $# -ge 1 ] || { echo "用法 / usage: $0 <file.xlsx> [folder]" >&2; exit 2; }
for tool in soffice pdftoppm; do
  command -v "$tool" >/dev/null || { echo "缺少 / missing: $tool" >&2; exit 1; }
done

file=$1
folder=${2:-$(dirname "$file")}
name=$(basename "$file" .xlsx)
# A profile of its own, so that a LibreOffice that is open already doesn't swallow the request.
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

mkdir -p "$folder"
soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$folder" "$file" >/dev/null
pdftoppm -r 80 -png "$folder/$name.pdf" "$folder/$name"
ls "$folder/$name"*.png
