package org.productops.feedback.intake.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for somebody or something that sends feedback. */
@Preload
@Table("INTAKE_SOURCE")
public interface IntakeSourceEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("SOURCE_KEY")
    String getSourceKey();

    @Mutator("SOURCE_KEY")
    void setSourceKey(String sourceKey);

    @NotNull
    @StringLength(100)
    @Accessor("INTAKE_NAME")
    String getIntakeName();

    @Mutator("INTAKE_NAME")
    void setIntakeName(String intakeName);

    @NotNull
    @StringLength(20)
    @Accessor("INTAKE_KIND")
    String getIntakeKind();

    @Mutator("INTAKE_KIND")
    void setIntakeKind(String intakeKind);

    @NotNull
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    @NotNull
    @Accessor("RUNS_AS_KEY")
    String getRunsAsKey();

    @Mutator("RUNS_AS_KEY")
    void setRunsAsKey(String runsAsKey);

    /** Null if there is no token. */
    @StringLength(64)
    @Accessor("TOKEN_HASH")
    String getTokenHash();

    @Mutator("TOKEN_HASH")
    void setTokenHash(String tokenHash);

    @Accessor("TOKEN_SINCE")
    Date getTokenSince();

    @Mutator("TOKEN_SINCE")
    void setTokenSince(Date tokenSince);

    /** Null if there was no token before, or it holds no more. */
    @StringLength(64)
    @Accessor("FORMER_HASH")
    String getFormerHash();

    @Mutator("FORMER_HASH")
    void setFormerHash(String formerHash);

    @Accessor("FORMER_UNTIL")
    Date getFormerUntil();

    @Mutator("FORMER_UNTIL")
    void setFormerUntil(Date formerUntil);

    /** Null if there is none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("SIGN_SECRET")
    String getSignSecret();

    @Mutator("SIGN_SECRET")
    void setSignSecret(String signSecret);

    /** The rules that differ from the usual ones, as JSON; null if none does. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("INTAKE_RULES")
    String getIntakeRules();

    @Mutator("INTAKE_RULES")
    void setIntakeRules(String intakeRules);

    /** One in each line; null for the usual ones. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("INTAKE_TOPICS")
    String getIntakeTopics();

    @Mutator("INTAKE_TOPICS")
    void setIntakeTopics(String intakeTopics);

    @NotNull
    @Accessor("PER_MINUTE")
    int getPerMinute();

    @Mutator("PER_MINUTE")
    void setPerMinute(int perMinute);

    @NotNull
    @Accessor("KEPT_DAYS")
    int getKeptDays();

    @Mutator("KEPT_DAYS")
    void setKeptDays(int keptDays);

    @NotNull
    @Accessor("SWITCHED_OFF")
    boolean isSwitchedOff();

    @Mutator("SWITCHED_OFF")
    void setSwitchedOff(boolean switchedOff);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
