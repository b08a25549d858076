// Command picture draws a terminal's screen as a PNG image.
//
// It reads the screen as text with colour sequences, as tmux captures it:
//
//	tmux capture-pane -peN -t attache | go run ./docs/picture -o screen.png
//
// Its promise: a cell of the screen is a cell of the image, in the screen's own
// colours, and frames drawn with lines have no gaps.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"os"
)

func main() {
	out := flag.String("o", "screen.png", "the image to write")
	light := flag.Bool("light", false, "draw on a light ground")
	scale := flag.Int("scale", 2, "pixels for a point: 2 is sharp on most screens")
	flag.Parse()
	if err := run(os.Stdin, *out, *light, *scale); err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out string, light bool, scale int) error {
	captured, err := io.ReadAll(io.LimitReader(in, maxCapture))
	if err != nil {
		return fmt.Errorf("reading the screen: %w", err)
	}
	fonts, err := newFonts(min(max(scale, 1), 4))
	if err != nil {
		return err
	}
	ground := night
	if light {
		ground = day
	}
	return write(out, picture(newScreen(string(captured)), fonts, ground))
}

// maxCapture is far more than the largest terminal's screen with a style in
// every cell.
const maxCapture = 16 << 20

// ground is what a cell without colours of its own is drawn with.
type ground struct{ ink, paper color.RGBA }

var (
	night = ground{color.RGBA{0xD7, 0xDA, 0xE0, 0xFF}, color.RGBA{0x14, 0x17, 0x1C, 0xFF}}
	day   = ground{color.RGBA{0x22, 0x26, 0x2C, 0xFF}, color.RGBA{0xFC, 0xFC, 0xFB, 0xFF}}
)

func write(path string, img image.Image) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	w := bufio.NewWriter(f)
	best := png.Encoder{CompressionLevel: png.BestCompression}
	if err := best.Encode(w, img); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return w.Flush()
}
