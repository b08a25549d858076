package main

import (
	"image"
	"image/color"
	"image/draw"

	uv "github.com/charmbracelet/ultraviolet"
	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
)

// margin is the paper around the screen, in points.
const margin = 10

// picture draws a screen with fonts on a ground.
func picture(s screen, f *fonts, g ground) *image.RGBA {
	edge := margin * f.scale
	size := image.Pt(len(s[0])*f.cell.X, len(s)*f.cell.Y).Add(image.Pt(2*edge, 2*edge))
	p := painter{image.NewRGBA(image.Rectangle{Max: size}), f}
	p.fill(p.Bounds(), g.paper)
	for y, row := range s {
		for x := range row {
			at := image.Pt(edge+x*f.cell.X, edge+y*f.cell.Y)
			p.cell(image.Rectangle{at, at.Add(image.Pt(max(row[x].Width, 0)*f.cell.X, f.cell.Y))}, &row[x], g)
		}
	}
	return p.RGBA
}

type painter struct {
	*image.RGBA
	*fonts
}

func (p painter) fill(r image.Rectangle, c color.Color) {
	draw.Draw(p.RGBA, r, image.NewUniform(c), image.Point{}, draw.Src)
}

// cell draws one cell into box; the empty half of a wide one has no box.
func (p painter) cell(box image.Rectangle, c *uv.Cell, g ground) {
	if box.Empty() {
		return
	}
	ink, paper := colours(&c.Style, g)
	if paper != g.paper {
		p.fill(box, paper)
	}
	if c.Style.Attrs&uv.AttrConceal == 0 {
		p.letter(box, c, ink)
	}
	if c.Style.Underline != uv.UnderlineNone {
		p.fill(p.rule(box, 14), ink)
	}
	if c.Style.Attrs&uv.AttrStrikethrough != 0 {
		p.fill(p.rule(box, 9), ink)
	}
}

// rule is a line one point high across the box, so many points from its top.
func (p painter) rule(box image.Rectangle, points int) image.Rectangle {
	y := box.Min.Y + points*p.scale
	return image.Rect(box.Min.X, y, box.Max.X, y+p.scale)
}

func (p painter) letter(box image.Rectangle, c *uv.Cell, ink color.Color) {
	letters := []rune(c.Content)
	if len(letters) == 0 || c.Content == " " || p.box(box, letters[0], ink) {
		return
	}
	for _, r := range letters {
		face := p.faceFor(r, c.Style.Attrs&uv.AttrBold != 0, c.Style.Attrs&uv.AttrItalic != 0)
		if face == nil {
			p.missing(box, ink)
			return
		}
		pen := font.Drawer{Dst: p.RGBA, Src: image.NewUniform(ink), Face: face}
		slack := fixed.I(box.Dx()) - pen.MeasureString(string(r))
		pen.Dot = fixed.Point26_6{X: fixed.I(box.Min.X) + max(slack/2, 0), Y: fixed.I(box.Min.Y + 13*p.scale)}
		pen.DrawString(string(r))
	}
}

// missing draws the outline that stands for a letter no font has.
func (p painter) missing(box image.Rectangle, ink color.Color) {
	in := box.Inset(2 * p.scale)
	for _, side := range []image.Rectangle{
		{in.Min, image.Pt(in.Max.X, in.Min.Y+p.scale)}, {image.Pt(in.Min.X, in.Max.Y-p.scale), in.Max},
		{in.Min, image.Pt(in.Min.X+p.scale, in.Max.Y)}, {image.Pt(in.Max.X-p.scale, in.Min.Y), in.Max},
	} {
		p.fill(side, ink)
	}
}

// colours are a style's letters and ground, reversal and faintness applied.
func colours(st *uv.Style, g ground) (ink, paper color.RGBA) {
	ink, paper = g.ink, g.paper
	if st.Fg != nil {
		ink = rgba(st.Fg)
	}
	if st.Bg != nil {
		paper = rgba(st.Bg)
	}
	if st.Attrs&uv.AttrReverse != 0 {
		ink, paper = paper, ink
	}
	if st.Attrs&uv.AttrFaint != 0 {
		ink = blend(ink, paper)
	}
	return ink, paper
}

func rgba(c color.Color) color.RGBA { return color.RGBAModel.Convert(c).(color.RGBA) }

// blend is the colour half way between two.
func blend(a, b color.RGBA) color.RGBA {
	half := func(x, y uint8) uint8 { return uint8((int(x) + int(y)) / 2) }
	return color.RGBA{half(a.R, b.R), half(a.G, b.G), half(a.B, b.B), 0xFF}
}
