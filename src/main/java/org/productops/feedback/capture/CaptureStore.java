package org.productops.feedback.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what was captured. Callers hold the transaction when they write. */
public interface CaptureStore {

    /** Adds what was captured; its id is that of the answer. */
    Capture insert(Capture capture);

    /** What has this token; empty if there is nothing. */
    Optional<Capture> withToken(String token);

    /** What has this id, as it is now; empty if it is gone. */
    Optional<Capture> find(long id);

    /** What a user has captured, the newest first; one statement. */
    List<Capture> ofUser(String userKey, int most);

    /** How much of a user's waits. */
    int waiting(String userKey);

    /** What is to be sent by now, the oldest first. */
    List<Capture> due(Instant now, int most);

    /** Says how far it is. */
    void update(Capture capture);
}
