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

/** A row for each concept; what is said of it and how it is called is in others. */
@Preload
@Table("CONCEPT")
public interface ConceptEntity extends Entity {

    /** Not the row's own id: a row is replaced when the concept is changed. See {@link ConceptNumbers}. */
    @NotNull
    @Unique
    @Accessor("CONCEPT_ID")
    Long getConceptId();

    @Mutator("CONCEPT_ID")
    void setConceptId(Long conceptId);

    @NotNull
    @Indexed
    @Accessor("GLOSSARY_ID")
    Long getGlossaryId();

    @Mutator("GLOSSARY_ID")
    void setGlossaryId(Long glossaryId);

    @NotNull
    @StringLength(20)
    @Accessor("CONCEPT_STATUS")
    String getConceptStatus();

    @Mutator("CONCEPT_STATUS")
    void setConceptStatus(String conceptStatus);

    /** 0 for none. */
    @NotNull
    @Accessor("DOMAIN_ID")
    Long getDomainId();

    @Mutator("DOMAIN_ID")
    void setDomainId(Long domainId);

    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    @StringLength(255)
    @Accessor("OWNER_KEY")
    String getOwnerKey();

    @Mutator("OWNER_KEY")
    void setOwnerKey(String ownerKey);

    @StringLength(255)
    @Accessor("PROPOSER_KEY")
    String getProposerKey();

    @Mutator("PROPOSER_KEY")
    void setProposerKey(String proposerKey);

    /** 0 for never. */
    @NotNull
    @Accessor("REVIEW_MONTHS")
    Integer getReviewMonths();

    @Mutator("REVIEW_MONTHS")
    void setReviewMonths(Integer reviewMonths);

    @StringLength(10)
    @Accessor("REVIEWED_ON")
    String getReviewedOn();

    @Mutator("REVIEWED_ON")
    void setReviewedOn(String reviewedOn);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("SOURCES")
    String getSources();

    @Mutator("SOURCES")
    void setSources(String sources);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);

    /** The revision of the glossary in which the concept was changed last. */
    @NotNull
    @Indexed
    @Accessor("CHANGED_IN")
    Long getChangedIn();

    @Mutator("CHANGED_IN")
    void setChangedIn(Long changedIn);
}
