package org.productops.style.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each rule of a style guide. */
@Preload
@Table("STYLE_RULE")
public interface StyleRuleEntity extends Entity {

    /** Of its guide and its name, which databases compare in different ways. */
    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("IDENTITY_HASH")
    String getIdentityHash();

    @Mutator("IDENTITY_HASH")
    void setIdentityHash(String identityHash);

    @NotNull
    @Indexed
    @Accessor("GUIDE_ID")
    Long getGuideId();

    @Mutator("GUIDE_ID")
    void setGuideId(Long guideId);

    /** Counted within its guide. */
    @NotNull
    @Indexed
    @Accessor("RULE_ID")
    Long getRuleId();

    @Mutator("RULE_ID")
    void setRuleId(Long ruleId);

    @NotNull
    @StringLength(100)
    @Accessor("RULE_NAME")
    String getRuleName();

    @Mutator("RULE_NAME")
    void setRuleName(String ruleName);

    /** What it says, as JSON with the keys of Vale's files. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("DEFINITION")
    String getDefinition();

    @Mutator("DEFINITION")
    void setDefinition(String definition);

    @NotNull
    @StringLength(20)
    @Accessor("RULE_STATE")
    String getRuleState();

    @Mutator("RULE_STATE")
    void setRuleState(String ruleState);

    @NotNull
    @Indexed
    @Accessor("CHANGED_IN")
    Long getChangedIn();

    @Mutator("CHANGED_IN")
    void setChangedIn(Long changedIn);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
