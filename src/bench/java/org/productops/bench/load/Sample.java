package org.productops.bench.load;

import java.nio.charset.StandardCharsets;
import org.productops.it.HttpApi;

/**
 * One measured call.
 *
 * @param serverMillis how long the host says that it took; not a number if it does not say
 * @param clientMillis how long the caller waited
 * @param statements how many SQL statements it ran; negative if the host does not say
 * @param bytes the length of the answer's body
 */
record Sample(int status, double serverMillis, double clientMillis, int statements, long bytes, HttpApi.Answer answer) {

    /** What the caller alone can know of a call; statements stand in the answer, but for those without a body. */
    static Sample ofClient(HttpApi.Answer answer, long nanos) {
        return new Sample(
                answer.status(),
                Double.NaN,
                nanos / 1e6,
                headerStatements(answer),
                answer.body().getBytes(StandardCharsets.UTF_8).length,
                answer);
    }

    /** The same, with what the host logged of it. */
    Sample logged(double millis, int loggedStatements) {
        return new Sample(status, millis, clientMillis, loggedStatements, bytes, answer);
    }

    /** The call, if it has this status. */
    Sample expect(int... statuses) {
        Host.expect(answer, statuses);
        return this;
    }

    /** The version that the answer brought. */
    String etag() {
        return answer.header("etag");
    }

    private static int headerStatements(HttpApi.Answer answer) {
        String header = answer.header("x-dev-sql");
        return header == null ? -1 : Integer.parseInt(header);
    }
}
