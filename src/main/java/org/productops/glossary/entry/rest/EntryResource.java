package org.productops.glossary.entry.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.rest.Answers;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.Texts;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.entry.Entries;
import org.productops.glossary.entry.EntryQuery;
import org.productops.glossary.entry.EntryService;
import org.productops.glossary.entry.WordService;

/** What macros list, as a reader of the page sees it. Open to anonymous callers where the site and the space let them in. */
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

    private final EntryService entries;
    private final WordService words;
    private final ReaderLanguage reader;
    private final Texts texts;

    protected EntryResource(EntryService entries, WordService words, ReaderLanguage reader, Texts texts) {
        this.entries = entries;
        this.words = words;
        this.reader = reader;
        this.texts = texts;
    }

    /**
     * Concepts in force in the reader's language: by letter, or best first where a text is looked for. For those who may read the
     * glossary.
     *
     * @param glossary the key of the glossary: that of its space, or one that begins with {@code @}
     * @param scope {@code all} for all glossaries that hold in the space; only its own if it is not sent
     * @param domain the name or path of a domain; any if it is not sent
     * @param area the key, the name or the path of a product area, which stands for those below it, too; any if it is not sent
     * @param language a BCP 47 tag: only what has a term in it, as it is called there
     * @param query what a term, one of its forms or a definition contains; all if it is not sent
     * @param letter only what stands under the same heading as this; all if it is not sent
     * @return a part of the {@link SliceJson list} of {@link EntryJson entries}
     */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @PathParam("glossary") String glossary,
            @QueryParam("scope") @DefaultValue("") String scope,
            @QueryParam("domain") @DefaultValue("") String domain,
            @QueryParam("area") @DefaultValue("") String area,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("letter") @DefaultValue("") String letter,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        Entries found = entries.entries(new EntryQuery(glossary, scope, domain, area, language), query);
        return Answers.ok(SliceJson.of(
                found.slice(letter.strip(), SliceJson.paging(start, limit)).map(entry -> EntryJson.of(entry, texts))));
    }

    /**
     * What a word means that an author has marked. For those who may read the glossary.
     *
     * @param glossary the key of the space in which it is looked up, or of a global glossary
     * @param word the word, whatever the case of its letters
     * @param language the BCP 47 tag of the language in which it is explained; the reader's if it is not sent
     * @return {@link MeaningJson what it means}
     */
    @GET
    @Path("/meaning")
    @AnonymousSiteAccess
    public Response meaning(
            @PathParam("glossary") String glossary,
            @QueryParam("word") @DefaultValue("") String word,
            @QueryParam("language") @DefaultValue("") String language) {
        return Answers.ok(MeaningJson.of(
                words.meaning(glossary, word), LanguageTag.read(language).orElseGet(reader::locale), texts));
    }
}
