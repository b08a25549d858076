package commitments

// What a state makes traders do is its promise, and told of them: "importers will have to post a bond", "car makers
// would be required to buy local steel".

// isObliged reports whether those who trade are told to have to do something by a rule.
func (r *reading) isObliged(sub *subject, a *act) bool {
	return r.means(sub.Run, a, hasToByRule) && (r.isHead(sub.Run, r.words.Askedpaper) || r.isPlural(r.headEnd(sub.Run)-1))
}

// obliger is who makes traders do something: who says that they must, else, where they are
// of one of the pair by their name, the other; else who promised last.
func (r *reading) obliger(p *party) []string {
	if p.l.row.head != aModal || !r.isObliged(&p.sub, &p.act) {
		return nil
	}
	for _, codes := range [][]string{r.whoTells(p.l.over), r.whoToldBehind(p)} {
		if len(codes) == 1 {
			return codes
		}
	}
	if len(p.codes) == 1 && len(r.mentions.In(p.sub.First, p.sub.Last)) > 0 {
		return r.other(p.codes)
	}
	return r.lastPromiser()
}

// obliges says that somebody is made to do what is told of him.
func (x *line) obliges(sub *subject, last int) bool {
	if !x.isObliged(sub, &x.a) {
		return false
	}
	x.put("require", x.a.inner)
	x.putBack(sub.Run, "who is to do it")
	x.say(x.a.inner+1, last)
	return true
}
