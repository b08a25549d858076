// Command score measures the rules on annotated articles, and says what a
// change of them did: which commitments were won and lost against the last
// commit, and which fields are read otherwise.
//
//	go run ./docs/score                  the score, and what changed since the last commit
//	go run ./docs/score -against v1      … since another one; none compares with nothing
//	go run ./docs/score -fields -misses  what is wrong, one line each
//	go run ./docs/score -reliability     how far confidence can be trusted
//	go run ./docs/score -part -1/3       on two thirds, to tune on; -parts shows both sides
//
// Its promise: the figures are those of the set's own scorer, and it leaves the
// repository as it is.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"

	"attache/briefs/goldset"
	"attache/briefs/timex"
)

const (
	failed  = 1
	misused = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// options is what the command was asked for.
type options struct {
	set, against, now   string
	part                part
	isPart, reliability bool
	misses, fields      bool
}

func parse(args []string, notes io.Writer) (o options, err error) {
	flags := flag.NewFlagSet("score", flag.ContinueOnError)
	flags.SetOutput(notes)
	flags.StringVar(&o.set, "set", "../shared/gold", "the `folder` of annotated articles: gold.jsonl and articles/")
	flags.StringVar(&o.against, "against", "", "the `commit` to compare with, or none; not given, the last one that differs from the tree")
	// The development set is to be read on a day after its last article.
	flags.StringVar(&o.now, "now", "2026-11-23", "the `day` of reading")
	flags.Var(&o.part, "part", "only a `part` of the documents: 1/3 the first of three, -1/3 the others")
	flags.BoolVar(&o.isPart, "parts", false, "a part and the others side by side, 1/3 when -part names none")
	flags.BoolVar(&o.reliability, "reliability", false, "confidence against the share that is right")
	flags.BoolVar(&o.misses, "misses", false, "list what was missed and what was found wrongly")
	flags.BoolVar(&o.fields, "fields", false, "list each wrong field")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if flags.NArg() > 0 {
		err = fmt.Errorf("%q is not asked for; -h tells what is", flags.Arg(0))
		fmt.Fprintln(notes, "score:", err)
	}
	return o, err
}

// run runs the command and is the status to exit with.
func run(ctx context.Context, args []string, out, notes io.Writer) int {
	o, err := parse(args, notes)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return misused
	}
	status, err := o.score(ctx, out, notes)
	if err != nil {
		fmt.Fprintln(notes, "score:", shown(err.Error()))
	}
	return status
}

func (o *options) score(ctx context.Context, out, notes io.Writer) (status int, err error) {
	now, err := timex.ParseDate(o.now)
	if err != nil {
		return misused, err
	}
	gold, err := goldset.Load(os.DirFS(o.set))
	if errors.Is(err, fs.ErrNotExist) {
		return misused, fmt.Errorf("no annotated articles in %s; -set names another folder with gold.jsonl and articles", o.set)
	}
	if err != nil {
		return failed, err
	}
	if !o.isPart {
		gold = o.part.briefs(gold)
	} else if o.part.of == 0 {
		o.part = part{number: 1, of: 3}
	}
	paths := pathsOf(gold, o.set)
	all, err := readings(ctx, paths, now, notes)
	if err != nil {
		return failed, err
	}
	after := judged(gold, all)
	o.print(out, after)
	if o.against == "none" {
		return 0, nil
	}
	before, err := o.before(ctx, out, gold, paths, now)
	if err != nil {
		return failed, fmt.Errorf("nothing to compare with: %w", err)
	}
	compare(out, before, after)
	return 0, nil
}

// print prints what was asked for of one judgement.
func (o *options) print(out io.Writer, all []*verdict) {
	if o.misses {
		listMisses(out, all)
	}
	if o.fields {
		listFields(out, all)
	}
	if o.isPart {
		o.part.parts(out, all)
	} else {
		count(all).report(out)
	}
	if o.reliability {
		fmt.Fprintln(out)
		reliability(out, all)
	}
}

// before is how the set was read at the commit to compare with.
func (o *options) before(ctx context.Context, out io.Writer, gold []goldset.Brief, paths []string, now timex.Date) ([]*verdict, error) {
	var c commit
	var err error
	if o.against == "" {
		c, err = lastCommit(ctx)
	} else {
		c, err = theCommit(ctx, o.against)
	}
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(out, "\nagainst %s (%s)\n", c.name, c.rev)
	all, err := c.readings(ctx, paths, now)
	if err != nil {
		return nil, err
	}
	return judged(gold, all), nil
}
