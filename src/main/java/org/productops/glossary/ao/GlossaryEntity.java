package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each glossary, without its concepts. */
@Preload
@Table("GLOSSARY")
public interface GlossaryEntity extends Entity {

    /** What must be unique: its space or, if it is global, its key, which databases compare in different ways. */
    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("IDENTITY_HASH")
    String getIdentityHash();

    @Mutator("IDENTITY_HASH")
    void setIdentityHash(String identityHash);

    /** The product's id of the space; 0 for a global one. */
    @NotNull
    @Indexed
    @Accessor("SPACE_ID")
    Long getSpaceId();

    @Mutator("SPACE_ID")
    void setSpaceId(Long spaceId);

    @StringLength(255)
    @Accessor("GLOSSARY_KEY")
    String getGlossaryKey();

    @Mutator("GLOSSARY_KEY")
    void setGlossaryKey(String glossaryKey);

    @StringLength(255)
    @Accessor("GLOSSARY_NAME")
    String getGlossaryName();

    @Mutator("GLOSSARY_NAME")
    void setGlossaryName(String glossaryName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DESCRIPTION")
    String getDescription();

    @Mutator("DESCRIPTION")
    void setDescription(String description);

    @NotNull
    @StringLength(35)
    @Accessor("LANGUAGE_TAG")
    String getLanguageTag();

    @Mutator("LANGUAGE_TAG")
    void setLanguageTag(String languageTag);

    /** One a line: the kind of holder, a tab and its id. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("EDITORS")
    String getEditors();

    @Mutator("EDITORS")
    void setEditors(String editors);

    @NotNull
    @Accessor("SHARED_WITH_JIRA")
    boolean isSharedWithJira();

    @Mutator("SHARED_WITH_JIRA")
    void setSharedWithJira(boolean sharedWithJira);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
