#!/bin/sh
# A desktop of its own for one run of Orca: no sound, no window but Firefox, nothing of the person whose machine it is.
# orca.sh FOLDER ADDRESS; ends when its input does.
folder=$1
address=$2
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" LANG=C.UTF-8 GNOME_ACCESSIBILITY=1
/usr/libexec/at-spi-bus-launcher --launch-immediately &
matchbox-window-manager -use_titlebar no &
orca --replace --debug-file="$folder/orca.log" &
until grep -q 'SPEECH OUTPUT' "$folder/orca.log" 2>/dev/null; do sleep 0.2; done
firefox-esr --profile "$folder/profile" --no-remote --kiosk "$address" &
cat >/dev/null
kill 0
