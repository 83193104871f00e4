package org.productops.feedback;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The numbers of what feedback is made of; of each number there is one issue. What stands in the queue of the intake has the
 * numbers from 1 up, what colleagues had sent before there was one queue for all has those from -1 down, issues from which
 * feedback is made have those far below, and forms that people fill in those below them.
 */
public final class IntakeNumbers {

    private static final long ISSUES = -(1L << 40);
    private static final long FORMS = -(1L << 50);
    private static final int BYTES_OF_A_FORM = 6;

    private IntakeNumbers() {}

    /** Whether it stands in the queue of the intake, which comes again for what has failed. */
    static boolean isQueued(long intakeId) {
        return intakeId > 0;
    }

    /** The number of an issue from which feedback is made. */
    public static long ofIssue(long issueId) {
        return ISSUES - issueId;
    }

    /**
     * The number of what somebody types into a form: the same if the same form is sent again, by an impatient reader or by a proxy,
     * another one if other words stand in it.
     *
     * @param form by which the form is known that was shown
     * @param typed all that stands in it
     */
    public static long ofForm(String form, String typed) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((form + "\0" + typed).getBytes(StandardCharsets.UTF_8));
            return FORMS - new BigInteger(1, Arrays.copyOf(hash, BYTES_OF_A_FORM)).longValueExact();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of something that a colleague had sent before there was one queue for all. */
    public static long ofSent(long sentId) {
        return -sentId;
    }
}
