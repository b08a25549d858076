package article

import (
	"context"
	"slices"

	"attache/briefs"
	"attache/briefs/text"
)

// Ahead is an article set before it is shown, so that it stands on the screen at once
// when it is.
type Ahead struct {
	brief   *briefs.Brief
	remarks []string
	body    *text.Body
	plain   bool
	layout  *layout
}

// SetAhead is what sets an article at the present measure, beside all else, as much of
// it as one chunk holds at the most. The pane reads b later too: it must not change.
func (p *Pane) SetAhead() func(ctx context.Context, b *briefs.Brief, remarks []string) *Ahead {
	measure, renderers := p.measure(), p.renderers
	return func(ctx context.Context, b *briefs.Brief, remarks []string) *Ahead {
		a := &Ahead{brief: b, remarks: remarks, body: ordered(b.Body)}
		var units []unit
		units, a.plain = plan(a.body, repeated(b))
		a.layout = newLayout(measure, head(b, a.plain, measure, remarks), units)
		s := &renderJob{body: a.body, measure: measure, renderers: renderers}
		if len(units) > 0 {
			a.layout.lay(0, s.chunk(ctx, units, 0, lastChunk))
		}
		return a
	}
}

// isOf reports whether it is this article with these remarks.
func (a *Ahead) isOf(b *briefs.Brief, remarks []string) bool {
	return a != nil && a.brief == b && slices.Equal(a.remarks, remarks)
}

// Leave is the article that is shown as it is set, nil where it is not yet.
func (p *Pane) Leave() *Ahead {
	if p.brief == nil || p.layout == nil || p.coming != nil {
		return nil
	}
	return &Ahead{p.brief, p.remarks, p.body, p.plain, p.layout}
}
