package hostplan.exchange.plan;

import hostplan.exchange.Draft;

import java.util.List;

/// Finds the object of a project that a draft describes.
interface Matcher {

    Match match(Draft draft);

    /// What may stand only once in an input, in words with their value: `serial number “X1”`.
    List<String> claims(Draft draft);
}
