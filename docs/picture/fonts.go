package main

import (
	"fmt"
	"image"
	"os"

	mono "github.com/go-fonts/dejavu/dejavusansmono"
	bold "github.com/go-fonts/dejavu/dejavusansmonobold"
	boldItalic "github.com/go-fonts/dejavu/dejavusansmonoboldoblique"
	italic "github.com/go-fonts/dejavu/dejavusansmonooblique"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
)

// The cell in points. The width is that of DejaVu Sans Mono at em points: its
// letters are 1233/2048 em wide.
const (
	cellWidth  = 8
	cellHeight = 17
	em         = cellWidth * 2048.0 / 1233.0
)

// wide are the fonts for Han, Hangul and kana where a system has them, best
// first. Without one such characters are drawn as empty boxes.
var wide = []string{
	"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
	"/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
	"/usr/share/fonts/truetype/unifont/unifont.ttf",
	"/usr/share/fonts/opentype/unifont/unifont.otf",
	"/System/Library/Fonts/AppleSDGothicNeo.ttc",
}

// fonts are the faces for regular, bold, italic and bold italic letters, and
// one for what they lack.
type fonts struct {
	cell  image.Point
	scale int
	face  [4]typeface
	wide  *typeface
}

type typeface struct {
	font.Face
	has func(rune) bool
}

func newFonts(scale int) (*fonts, error) {
	f := &fonts{cell: image.Pt(cellWidth*scale, cellHeight*scale), scale: scale}
	for i, ttf := range [][]byte{mono.TTF, bold.TTF, italic.TTF, boldItalic.TTF} {
		face, err := newFace(ttf, em*float64(scale))
		if err != nil {
			return nil, fmt.Errorf("reading the built-in font: %w", err)
		}
		f.face[i] = face
	}
	for _, path := range wide {
		data, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		if face, err := newFace(data, 2*cellWidth*float64(scale)); err == nil {
			f.wide = &face
			break
		}
	}
	return f, nil
}

// newFace is the first font of a file at size pixels.
func newFace(data []byte, size float64) (typeface, error) {
	all, err := opentype.ParseCollection(data)
	if err != nil {
		return typeface{}, err
	}
	first, err := all.Font(0)
	if err != nil {
		return typeface{}, err
	}
	face, err := opentype.NewFace(first, &opentype.FaceOptions{Size: size, DPI: 72})
	if err != nil {
		return typeface{}, err
	}
	var buf sfnt.Buffer
	has := func(r rune) bool {
		i, err := first.GlyphIndex(&buf, r)
		return err == nil && i != 0
	}
	return typeface{face, has}, nil
}

// faceFor is the face that draws r in a style, nil when no font has it.
func (f *fonts) faceFor(r rune, bold, italic bool) font.Face {
	i := 0
	if bold {
		i++
	}
	if italic {
		i += 2
	}
	for _, t := range []typeface{f.face[i], f.face[0]} {
		if t.has(r) {
			return t.Face
		}
	}
	if f.wide != nil && f.wide.has(r) {
		return f.wide.Face
	}
	return nil
}
