package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class FailureReportTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void saysWhereButNothingOfThePerson() {
        Throwable cause = new IllegalArgumentException("server secret-01 in /home/ada");
        Throwable failure = new IllegalStateException("cannot show secret-01", cause);
        String text = new FailureReport(NOON, "0.1.0", failure).text();
        assertThat(text)
                .contains("Hostplan 0.1.0", "2026-11-27T12:00:00Z")
                .contains("java.lang.IllegalStateException\n")
                .contains("Caused by java.lang.IllegalArgumentException\n")
                .contains("hostplan.FailureReportTest.saysWhereButNothingOfThePerson(")
                .doesNotContain("secret-01", "/home/ada");
    }

    /// A failure may be its own cause, by way of others.
    @Test
    void endsWhereCausesGoRound() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);
        assertThat(new FailureReport(NOON, "0.1.0", one).text()).contains("Caused by");
    }
}
