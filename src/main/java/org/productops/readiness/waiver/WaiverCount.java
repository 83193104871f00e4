package org.productops.readiness.waiver;

import java.time.Instant;
import java.util.Collection;

/**
 * How many overrides there were of something. Nobody is named.
 *
 * @param asked how many were asked for, those passed in their own right included
 * @param open on how many of them nobody has decided yet
 * @param granted how many were granted by somebody else, those revoked since included
 * @param ownRight how many were passed at once, or granted, by who asked
 * @param denied how many were denied
 * @param withdrawn how many were withdrawn
 * @param revoked how many of those granted or passed were revoked
 * @param active how many let their issue pass now
 */
public record WaiverCount(
        int asked, int open, int granted, int ownRight, int denied, int withdrawn, int revoked, int active) {

    /** The figures of some overrides. */
    static WaiverCount of(Collection<WaiverFact> facts, Instant now) {
        int open = 0;
        int granted = 0;
        int ownRight = 0;
        int denied = 0;
        int withdrawn = 0;
        int revoked = 0;
        int active = 0;
        for (WaiverFact fact : facts) {
            switch (fact.state()) {
                case REQUESTED -> open++;
                case DENIED -> denied++;
                case WITHDRAWN -> withdrawn++;
                case GRANTED, REVOKED -> {
                    if (fact.inOwnRight()) {
                        ownRight++;
                    } else {
                        granted++;
                    }
                    if (fact.state() == Waiver.State.REVOKED) {
                        revoked++;
                    } else if (fact.expiresAt().filter(now::isBefore).isPresent()) {
                        active++;
                    }
                }
            }
        }
        return new WaiverCount(facts.size(), open, granted, ownRight, denied, withdrawn, revoked, active);
    }
}
