package org.productops.style.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each style guide, without its rules. */
@Preload
@Table("STYLE_GUIDE")
public interface StyleGuideEntity extends Entity {

    /** Of its key, which databases compare in different ways. */
    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("IDENTITY_HASH")
    String getIdentityHash();

    @Mutator("IDENTITY_HASH")
    void setIdentityHash(String identityHash);

    @NotNull
    @StringLength(50)
    @Accessor("GUIDE_KEY")
    String getGuideKey();

    @Mutator("GUIDE_KEY")
    void setGuideKey(String guideKey);

    @NotNull
    @StringLength(60)
    @Accessor("GUIDE_NAME")
    String getGuideName();

    @Mutator("GUIDE_NAME")
    void setGuideName(String guideName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DESCRIPTION")
    String getDescription();

    @Mutator("DESCRIPTION")
    void setDescription(String description);

    @StringLength(255)
    @Accessor("OWNER_KEY")
    String getOwnerKey();

    @Mutator("OWNER_KEY")
    void setOwnerKey(String ownerKey);

    /** One a line: the kind of holder, a tab and its id. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("EDITORS")
    String getEditors();

    @Mutator("EDITORS")
    void setEditors(String editors);

    @NotNull
    @StringLength(35)
    @Accessor("LANGUAGE_TAG")
    String getLanguageTag();

    @Mutator("LANGUAGE_TAG")
    void setLanguageTag(String languageTag);

    @NotNull
    @Accessor("WITH_GLOSSARY")
    boolean isWithGlossary();

    @Mutator("WITH_GLOSSARY")
    void setWithGlossary(boolean withGlossary);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ACCEPTED_WORDS")
    String getAcceptedWords();

    @Mutator("ACCEPTED_WORDS")
    void setAcceptedWords(String acceptedWords);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("REJECTED_WORDS")
    String getRejectedWords();

    @Mutator("REJECTED_WORDS")
    void setRejectedWords(String rejectedWords);

    /** The highest id that a rule of it has or had. */
    @NotNull
    @Accessor("LAST_RULE_ID")
    Long getLastRuleId();

    @Mutator("LAST_RULE_ID")
    void setLastRuleId(Long lastRuleId);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
