package org.productops.common.link.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.productops.common.link.CopyState;

/** A row for each copy of something that the other product has. */
@Preload
@Table("LINKED_COPY")
public interface LinkedCopyEntity extends Entity {

    /** Of what we give names to. */
    int LONGEST_NAME = 30;

    @NotNull
    @Unique
    @StringLength(LONGEST_NAME)
    @Accessor("COPY_NAME")
    String getCopyName();

    @Mutator("COPY_NAME")
    void setCopyName(String copyName);

    @StringLength(CopyState.LONGEST_TAG)
    @Accessor("COPY_TAG")
    String getCopyTag();

    @Mutator("COPY_TAG")
    void setCopyTag(String copyTag);

    @Accessor("SITE_NAME")
    String getSiteName();

    @Mutator("SITE_NAME")
    void setSiteName(String siteName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("SITE_ADDRESS")
    String getSiteAddress();

    @Mutator("SITE_ADDRESS")
    void setSiteAddress(String siteAddress);

    @Accessor("AS_OF")
    Date getAsOf();

    @Mutator("AS_OF")
    void setAsOf(Date asOf);

    @Accessor("ASKED_AT")
    Date getAskedAt();

    @Mutator("ASKED_AT")
    void setAskedAt(Date askedAt);

    @StringLength(LONGEST_NAME)
    @Accessor("PROBLEM_KIND")
    String getProblemKind();

    @Mutator("PROBLEM_KIND")
    void setProblemKind(String problemKind);
}
