package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each node of a glossary's taxonomy. */
@Preload
@Table("GLOSSARY_DOMAIN")
public interface DomainEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("GLOSSARY_ID")
    Long getGlossaryId();

    @Mutator("GLOSSARY_ID")
    void setGlossaryId(Long glossaryId);

    /** 0 at the top. */
    @NotNull
    @Accessor("PARENT_ID")
    Long getParentId();

    @Mutator("PARENT_ID")
    void setParentId(Long parentId);

    @NotNull
    @StringLength(255)
    @Accessor("DOMAIN_NAME")
    String getDomainName();

    @Mutator("DOMAIN_NAME")
    void setDomainName(String domainName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DESCRIPTION")
    String getDescription();

    @Mutator("DESCRIPTION")
    void setDescription(String description);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
