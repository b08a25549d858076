package plain

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"attache/briefs/query"
	"attache/feed"
)

// views tells the saved searches, or does the one of a name.
func (r *reader) views(name string) error {
	if why := r.Shelf.Lacks(feed.Saves); why != nil {
		return why
	}
	all, err := r.Shelf.Views(r.ctx)
	switch {
	case err != nil:
		return err
	case len(all) == 0:
		return errors.New("no search has been saved yet")
	}
	for _, v := range all {
		if strings.EqualFold(v.Name, name) {
			r.with, r.without = nil, nil
			return r.search(v.Query)
		}
	}
	if name != "" {
		return fmt.Errorf("no view is called %s", name)
	}
	for _, v := range all {
		r.say("%s: %s.", v.Name, v.Query)
	}
	return nil
}

// view is the saved search of a name.
func (r *reader) view(name string) (v feed.View, err error) {
	if why := r.Shelf.Lacks(feed.Saves); why != nil {
		return v, why
	}
	all, err := r.Shelf.Views(r.ctx)
	if err != nil {
		return v, err
	}
	i := slices.IndexFunc(all, func(v feed.View) bool { return strings.EqualFold(v.Name, name) })
	if i < 0 {
		return v, fmt.Errorf("no view is called %s", name)
	}
	return all[i], nil
}

var errNoName = errors.New("a view needs a name")

// save keeps what is searched for, its topics included.
func (r *reader) save(name string) error {
	line := r.searched()
	switch why := r.Shelf.Lacks(feed.Saves); {
	case why != nil:
		return why
	case line == "":
		return errors.New("nothing is searched for: there is nothing to save")
	case name == "":
		return errNoName
	}
	return r.did("saved as "+name+": "+line, r.Shelf.SaveView(r.ctx, name, line))
}

// searched is what the list is narrowed by, as a query.
func (r *reader) searched() string {
	var parts []string
	if r.asked != "" {
		parts = append(parts, r.asked)
	}
	if len(r.with)+len(r.without) > 0 && strings.Contains(r.asked, " OR ") {
		parts[0] = "(" + r.asked + ")"
	}
	for _, m := range r.with {
		parts = append(parts, written(query.OfTopics(m)))
	}
	for _, m := range r.without {
		parts = append(parts, written(query.Without(query.OfTopics(m))))
	}
	return strings.Join(parts, " ")
}

func written(n query.Node) string { return n.String() }

func (r *reader) rename(rest string) error {
	was, name, _ := strings.Cut(rest, ",")
	name = strings.TrimSpace(name)
	v, err := r.view(strings.TrimSpace(was))
	switch {
	case err != nil:
		return err
	case name == "":
		return errNoName
	}
	if err := r.Shelf.SaveView(r.ctx, name, v.Query); err != nil || name == v.Name {
		return err
	}
	return r.did("renamed to "+name, r.Shelf.SaveView(r.ctx, v.Name, ""))
}

func (r *reader) remove(name string) error {
	v, err := r.view(name)
	if err != nil {
		return err
	}
	return r.did("removed "+v.Name, r.Shelf.SaveView(r.ctx, v.Name, ""))
}
