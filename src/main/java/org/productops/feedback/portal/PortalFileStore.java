package org.productops.feedback.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps files until they hang on issues. Callers hold the transaction when they write. */
public interface PortalFileStore {

    /** Adds a file; its id is that of the answer. */
    PortalFile insert(PortalFile file, byte[] content);

    /** The files with these tokens, without what is in them; one statement. */
    List<PortalFile> withTokens(Collection<String> tokens);

    /** How many bytes a user has sent that belong to nothing that was sent. */
    long bytesOfUser(String userKey);

    /** Says with what files were sent. */
    void setSent(Collection<Long> ids, long sentId);

    /** The files that were sent with these; one statement. */
    List<PortalFile> ofSent(Collection<Long> sentIds);

    /** The ids of what was sent with files that are still here, those that came first first, each once. */
    List<Long> sentIds(int most);

    /** What is in a file. */
    byte[] content(long id);

    /** Forgets a file with what is in it. */
    void remove(long id);

    /** Forgets files that came before and belong to nothing that was sent. */
    void removeUnsentBefore(Instant time);
}
