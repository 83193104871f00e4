package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.access.Access;

/** Reads what a source might send as it would be read if it came in, and keeps nothing of it; for administrators. */
@JiraComponent
public class IntakeTrialService {

    private final Access access;
    private final IntakeReader reader;

    @Inject
    public IntakeTrialService(Access access, IntakeReader reader) {
        this.access = access;
        this.reader = reader;
    }

    /**
     * What would become of it.
     *
     * @param draft the source as it would be; only how it reads counts
     * @param before the source as it is; empty for a new one
     * @param sample what would be sent
     * @throws org.productops.common.error.InvalidException if it does not say how to read
     */
    public IntakeTrial read(IntakeSourceDraft draft, Optional<IntakeSource> before, String sample) {
        access.requireAdministrator();
        return IntakeTrial.of(reader.readAtDoor(IntakeSourceRules.reading(draft, before), sample));
    }
}
