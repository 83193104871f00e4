package org.productops.common.digest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.access.Access;
import org.productops.common.store.Writes;

/** Lets each person say whether they want the daily mail. */
@JiraComponent
public class DailyDigestService {

    /** There is one writer at a time: whoever sends the mails of a day, or switches them off. */
    static final String LOCK = "daily-digest";

    private final DailyDigestStore store;
    private final Access access;
    private final Writes writes;

    @Inject
    public DailyDigestService(DailyDigestStore store, Access access, Writes writes) {
        this.store = store;
        this.access = access;
        this.writes = writes;
    }

    /** Whether the user who makes this request wants the mail. */
    public boolean isOn() {
        return !store.isOff(access.requireUser());
    }

    /** Keeps whether the user who makes this request wants the mail. */
    public void set(boolean on) {
        String user = access.requireUser();
        writes.run(LOCK, 0, () -> {
            store.setOff(user, !on);
            return user;
        });
    }
}
