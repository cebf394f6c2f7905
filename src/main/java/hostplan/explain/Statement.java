package hostplan.explain;

import hostplan.capacity.SourceNote;

import java.util.Map;
import java.util.Optional;

/// One line of arithmetic, a warning or a gap, as data.
///
/// @param terms by the name under which the sentence uses them
/// @param formula with its numbers, where one was evaluated
public record Statement(
        Sentence sentence,
        Map<String, Term> terms,
        Optional<WorkedFormula> formula,
        Optional<SourceNote> source) {

    public Statement {
        terms = Map.copyOf(terms);
    }

    /// A formula as it is written and with the numbers put in.
    public record WorkedFormula(String text, String withNumbers) {}

    Term term(String name) {
        Term term = terms.get(name);
        if (term == null) {
            throw new IllegalStateException(
                    "The sentence " + sentence.code() + " has no value for {" + name + "}.");
        }
        return term;
    }

    static Statement of(Sentence sentence, Map<String, Term> terms) {
        return new Statement(sentence, terms, Optional.empty(), Optional.empty());
    }

    static Statement from(SourceNote source, Sentence sentence, Map<String, Term> terms) {
        return new Statement(sentence, terms, Optional.empty(), Optional.of(source));
    }

    Statement by(String formula, String withNumbers) {
        return new Statement(
                sentence, terms, Optional.of(new WorkedFormula(formula, withNumbers)), source);
    }
}
