package org.productops.glossary.proposal.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each word that is never proposed for a glossary. */
@Preload
@Table("REFUSED_WORD")
public interface RefusedWordEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("GLOSSARY_ID")
    Long getGlossaryId();

    @Mutator("GLOSSARY_ID")
    void setGlossaryId(Long glossaryId);

    @NotNull
    @StringLength(255)
    @Accessor("WORD_TEXT")
    String getWordText();

    @Mutator("WORD_TEXT")
    void setWordText(String wordText);

    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("REFUSED_AT")
    Date getRefusedAt();

    @Mutator("REFUSED_AT")
    void setRefusedAt(Date refusedAt);
}
