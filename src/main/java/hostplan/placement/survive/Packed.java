package hostplan.placement.survive;

import hostplan.placement.ground.Failures.Case;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;

/// A packing and what it answers.
record Packed(PackQuestion question, PackAnswer answer) {

    /// Why none costs less.
    Ground ground() {
        return Ground.of(question, answer);
    }

    /// What follows where the dearest host costs so much and this is of what the others carry.
    Case asCase(long dearest) {
        if (answer.placesAll()) {
            return new Case.Carried(dearest, ground());
        }
        return answer.fewest()
                .filter(_ -> answer.placesMost())
                .<Case>map(fewest -> new Case.Never(dearest, question, fewest))
                .orElseGet(() -> new Case.Open(dearest));
    }
}
