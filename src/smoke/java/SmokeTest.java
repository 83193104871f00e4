import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Walks through the plugin in a real Jira or Confluence and prints what differs from what the plugin's authors expect.
 * See docs/smoke-test.md.
 *
 * <p>One file without dependencies, for whoever has a JDK 17 or newer but not this project: {@code java SmokeTest.java}.
 * It uses public addresses only, those of the product and those of the plugin.
 */
public final class SmokeTest {
    private static final int NOTHING_DIFFERS = 0;
    private static final int SOMETHING_DIFFERS = 1;
    private static final int COULD_NOT_RUN = 2;

    private SmokeTest() {}

    /** Exits with 0 if nothing differs, 1 if something does, 2 if it could not run. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.parse(List.of(arguments), System.getenv());
            Report report = new Report(out, options.product());
            Walk walk = options.product().equals("jira")
                    ? new JiraWalk(options, report)
                    : new ConfluenceWalk(options, report);
            walk.run();
            report.close();
            System.exit(report.differs() ? SOMETHING_DIFFERS : NOTHING_DIFFERS);
        } catch (CannotRun e) {
            out.println(e.getMessage());
            System.exit(COULD_NOT_RUN);
        } catch (Difference e) {
            out.println("Expected: " + e.expected() + ". Got: " + e.got());
            System.exit(COULD_NOT_RUN);
        }
    }
}

/** What docs/platform-notes.md lists under "Not verified", as far as this program can answer it. */
enum Fact {
    TEMPLATES("Templates in Jira"),
    XSRF("XSRF tokens"),
    REST("REST"),
    SEARCH("Search for areas"),
    CHECKED_ISSUE("`customfield_10000:issue`"),
    DOORS("The doors of workflows"),
    OLD_MEMBERS("Members known from older versions only");

    private final String title;

    Fact(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}

/** The program cannot do its work at all. */
final class CannotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
        super(message);
    }
}

/** A step found something else than it expected. */
final class Difference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String got;

    Difference(String expected, String got) {
        super(expected);
        this.expected = expected;
        this.got = got;
    }

    String expected() {
        return expected;
    }

    String got() {
        return got;
    }
}

/** A step cannot be taken here. */
final class NotChecked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotChecked(String why) {
        super(why);
    }
}

/**
 * What was asked of the program.
 *
 * @param place the key of Jira's project or of Confluence's space; empty if none was named
 * @param token a personal access token
 * @param session the Cookie header of a browser that is logged in; empty if there is none
 */
record Options(String product, URI address, String place, boolean readOnly, String token, String session) {
    private static final String USAGE =
            """
            Usage: java SmokeTest.java jira ADDRESS --project KEY [--read-only]
                   java SmokeTest.java confluence ADDRESS [--space KEY] [--read-only]

            ADDRESS       the product's base URL, such as https://jira.example.com
            --project     where test issues are made and deleted again; needed unless --read-only
            --space       the key of the space that is made and deleted again, PRODUCTOPSSMOKE if it is not said;
                          with --read-only a space to read
            --read-only   change nothing

            SMOKE_TOKEN   a personal access token of an administrator, in the environment; needed
            SMOKE_SESSION the Cookie header of that administrator's browser, in the environment; for pages that ask for
                          the password again""";
    private static final String OWN_SPACE = "PRODUCTOPSSMOKE";

    static Options parse(List<String> arguments, Map<String, String> environment) {
        if (arguments.size() < 2 || !List.of("jira", "confluence").contains(arguments.get(0))) {
            throw new CannotRun(USAGE);
        }
        String product = arguments.get(0);
        String placeOption = product.equals("jira") ? "--project" : "--space";
        List<String> rest = new ArrayList<>(arguments.subList(2, arguments.size()));
        boolean readOnly = rest.remove("--read-only");
        String place = "";
        if (rest.size() == 2 && rest.get(0).equals(placeOption)) {
            place = rest.get(1);
            rest.clear();
        }
        String token = environment.getOrDefault("SMOKE_TOKEN", "");
        if (!place.matches("\\w*")
                || !rest.isEmpty()
                || token.isEmpty()
                || product.equals("jira") && place.isEmpty() && !readOnly) {
            throw new CannotRun(USAGE);
        }
        if (product.equals("confluence") && place.isEmpty() && !readOnly) {
            place = OWN_SPACE;
        }
        if (place.isEmpty() && product.equals("confluence")) {
            throw new CannotRun(USAGE);
        }
        return new Options(
                product,
                URI.create(arguments.get(1).replaceAll("/+$", "")),
                place,
                readOnly,
                token,
                environment.getOrDefault("SMOKE_SESSION", ""));
    }

    /** The path below the base URL, of an address of this product. */
    String below(String location) {
        return URI.create(location).getRawPath().substring(address.getPath().length());
    }
}

/** A JSON value; what is not there is a node of null. */
record Json(Object value) {

    /**
     * Reads a text.
     *
     * @throws Difference if it is no JSON
     */
    static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        return new Json(reader.readAll());
    }

    /** What names and positions lead to. */
    Json at(Object... path) {
        Object here = value;
        for (Object step : path) {
            if (here instanceof Map<?, ?> object) {
                here = object.get(step);
            } else if (here instanceof List<?> list && step instanceof Integer index && index < list.size()) {
                here = list.get(index);
            } else {
                here = null;
            }
        }
        return new Json(here);
    }

    String text() {
        return value == null ? "" : value.toString();
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    boolean exists() {
        return value != null;
    }

    List<Json> list() {
        return value instanceof List<?> list
                ? list.stream().map(each -> new Json(each)).toList()
                : List.of();
    }

    Set<String> names() {
        return value instanceof Map<?, ?> object
                ? object.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** Writes maps, lists, numbers, booleans, null, and anything else as its text. */
    static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quote(entry.getKey().toString()) + ":" + write(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
        }
        return value == null || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : quote(value.toString());
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            switch (each) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(each < ' ' ? String.format("\\u%04x", (int) each) : String.valueOf(each));
            }
        }
        return quoted.append('"').toString();
    }
}

/** Reads JSON into maps, lists, texts, booleans and null; a number is read as its text. */
final class JsonReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;
    private int here;

    JsonReader(String text) {
        this.text = text;
    }

    Object readAll() {
        try {
            Object value = read();
            skipBlanks();
            if (here < text.length()) {
                throw noJson();
            }
            return value;
        } catch (StringIndexOutOfBoundsException e) {
            throw noJson();
        }
    }

    private Object read() {
        skipBlanks();
        switch (text.charAt(here)) {
            case '{':
                return readObject();
            case '[':
                return readList();
            case '"':
                return readText();
            default:
                return readWord();
        }
    }

    private Map<String, Object> readObject() {
        Map<String, Object> object = new LinkedHashMap<>();
        here++;
        while (!isNext('}')) {
            if (!object.isEmpty()) {
                require(',');
            }
            skipBlanks();
            String name = readText();
            require(':');
            object.put(name, read());
        }
        here++;
        return object;
    }

    private List<Object> readList() {
        List<Object> list = new ArrayList<>();
        here++;
        while (!isNext(']')) {
            if (!list.isEmpty()) {
                require(',');
            }
            list.add(read());
        }
        here++;
        return list;
    }

    private String readText() {
        require('"');
        StringBuilder read = new StringBuilder();
        while (text.charAt(here) != '"') {
            char each = text.charAt(here++);
            read.append(each == '\\' ? readEscaped() : each);
        }
        here++;
        return read.toString();
    }

    private char readEscaped() {
        char escaped = text.charAt(here++);
        switch (escaped) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u':
                here += 4;
                return (char) Integer.parseInt(text.substring(here - 4, here), 16);
            default:
                return escaped;
        }
    }

    private Object readWord() {
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, here)) {
                here += word.length();
                return word.equals("null") ? null : Boolean.valueOf(word);
            }
        }
        Matcher number = NUMBER.matcher(text).region(here, text.length());
        if (!number.lookingAt()) {
            throw noJson();
        }
        here = number.end();
        return number.group();
    }

    private boolean isNext(char expected) {
        skipBlanks();
        return text.charAt(here) == expected;
    }

    private void require(char expected) {
        if (!isNext(expected)) {
            throw noJson();
        }
        here++;
    }

    private void skipBlanks() {
        while (here < text.length() && Character.isWhitespace(text.charAt(here))) {
            here++;
        }
    }

    private Difference noJson() {
        return new Difference("JSON", Texts.brief(text));
    }
}

/** Texts for people. */
final class Texts {
    private static final int MOST = 300;

    private Texts() {}

    /** A text in one line, cut where it gets long. */
    static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST ? line : line.substring(0, MOST) + " …";
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

/**
 * An answer of the product.
 *
 * @param asked method and path
 * @param location where it sends the caller; empty if nowhere
 */
record Answer(String asked, int status, String location, String contentType, String etag, String body) {

    Json json() {
        return Json.read(body);
    }

    /** What names and positions lead to in its body. */
    String text(Object... path) {
        return json().at(path).text();
    }

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    /** Whether the product wants the caller to log in first. */
    boolean asksForLogin() {
        return isRedirect() && location.toLowerCase(Locale.ROOT).contains("login") && !asksForPassword();
    }

    /** Whether the product wants an administrator's password again. */
    boolean asksForPassword() {
        String lower = location.toLowerCase(Locale.ROOT);
        return isRedirect() && (lower.contains("websudo") || lower.contains("/authenticate.action"));
    }

    /** The same answer, if its status is this one. */
    Answer expect(int expected) {
        if (status != expected) {
            throw new Difference(asked + ": " + expected, toString());
        }
        return this;
    }

    /** The same answer, if its body has all of these texts. */
    Answer expectInBody(String... texts) {
        for (String each : texts) {
            if (!body.contains(each)) {
                throw new Difference(asked + " has “" + each + "”", "it is not in " + this);
            }
        }
        return this;
    }

    /** The same answer, if no template left its own language in the body. */
    Answer expectDrawn() {
        for (String each : List.of("$t.html(", "$t.text(", "#foreach(", "#if($", "$contextPath")) {
            if (body.contains(each)) {
                int at = body.indexOf(each);
                throw new Difference(
                        asked + " is drawn by its template",
                        "it has “" + Texts.brief(body.substring(at, Math.min(body.length(), at + 80))) + "”");
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return status + (location.isEmpty() ? "" : " to " + location) + " " + Texts.brief(body);
    }
}

/** Calls the product as one person or as nobody. Redirects are not followed. */
final class Caller {
    private static final Duration MOST = Duration.ofSeconds(60);

    private final URI address;
    private final boolean readOnly;
    private final Map<String, String> headers;
    private final HttpClient client;

    /** @param headers sent with each request */
    Caller(URI address, boolean readOnly, Map<String, String> headers) {
        this.address = address;
        this.readOnly = readOnly;
        this.headers = headers;
        HttpClient.Builder builder = HttpClient.newBuilder();
        if (!headers.containsKey("Cookie")) {
            // A form's token belongs to a session, also where a personal access token says who calls.
            builder.cookieHandler(new CookieManager());
        }
        this.client = builder.build();
    }

    /** What the paths in pages begin with. */
    String contextPath() {
        return address.getPath();
    }

    Answer get(String path) {
        return send("GET", path, Map.of(), HttpRequest.BodyPublishers.noBody());
    }

    Answer get(String path, String accept) {
        return send("GET", path, Map.of("Accept", accept), HttpRequest.BodyPublishers.noBody());
    }

    Answer post(String path, String json) {
        return json("POST", path, "", json);
    }

    Answer put(String path, String version, String json) {
        return json("PUT", path, version, json);
    }

    Answer delete(String path, String version) {
        return json("DELETE", path, version, "");
    }

    /** @param version what the write is based on; empty where there are no versions */
    private Answer json(String method, String path, String version, String json) {
        Map<String, String> more = new LinkedHashMap<>();
        if (!version.isEmpty()) {
            more.put("If-Match", version);
        }
        if (json.isEmpty()) {
            return send(method, path, more, HttpRequest.BodyPublishers.noBody());
        }
        more.put("Content-Type", "application/json");
        return send(method, path, more, HttpRequest.BodyPublishers.ofString(json));
    }

    Answer form(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> Texts.encode(field.getKey()) + "=" + Texts.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                HttpRequest.BodyPublishers.ofString(body));
    }

    private Answer send(String method, String path, Map<String, String> more, HttpRequest.BodyPublisher body) {
        if (readOnly && !method.equals("GET")) {
            throw new NotChecked("nothing is changed with --read-only");
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(MOST).method(method, body);
        headers.forEach(request::header);
        more.forEach(request::header);
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    method + " " + path,
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("ETag").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new Difference(method + " " + path + " is answered", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.");
        }
    }
}

/** A form of the plugin as a page has it, with the values that a browser would send. */
final class HtmlForm {
    private static final Pattern FORM =
            Pattern.compile("<form([^>]*\\bid=\"productops-[^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern TEMPLATE = Pattern.compile("<template>.*?</template>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final Pattern CHARACTER = Pattern.compile("&(#x?[0-9a-fA-F]+|amp|lt|gt|quot|apos);");

    private final String action;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    private HtmlForm(String action) {
        this.action = action;
    }

    /**
     * The first form that posts.
     *
     * @throws Difference if there is none
     */
    static HtmlForm in(Answer page) {
        Matcher forms = FORM.matcher(TEMPLATE.matcher(page.body()).replaceAll(""));
        while (forms.find()) {
            String attributes = forms.group(1);
            if (attribute(attributes, "method").filter("post"::equals).isPresent()) {
                HtmlForm form = new HtmlForm(attribute(attributes, "action").orElse(""));
                Matcher controls = CONTROL.matcher(forms.group(2));
                while (controls.find()) {
                    form.read(controls);
                }
                return form;
            }
        }
        throw new Difference(page.asked() + " has a form", page.toString());
    }

    private void read(Matcher control) {
        if (control.group(1) != null) {
            boolean isChoice = control.group(1).matches("(?s).*\\btype=\"(checkbox|radio)\".*");
            if (!isChoice || control.group(1).matches("(?s).*\\bchecked\\b.*")) {
                add(control.group(1), attribute(control.group(1), "value").orElse(isChoice ? "on" : ""));
            }
        } else if (control.group(2) != null) {
            add(control.group(2), decode(control.group(3).replaceFirst("^\\R", "")));
        } else {
            Matcher options = OPTION.matcher(control.group(5));
            String chosen = null;
            while (options.find()) {
                if (chosen == null || options.group(1).matches("(?s).*\\bselected\\b.*")) {
                    chosen = attribute(options.group(1), "value").orElse("");
                }
            }
            add(control.group(4), chosen == null ? "" : chosen);
        }
    }

    private void add(String attributes, String value) {
        attribute(attributes, "name").ifPresent(name -> fields.add(Map.entry(name, value)));
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(decode(found.group(1))) : Optional.empty();
    }

    private static String decode(String html) {
        return CHARACTER.matcher(html).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        name.startsWith("#x")
                                ? Integer.parseInt(name.substring(2), 16)
                                : Integer.parseInt(name.substring(1)));
        };
    }

    HtmlForm with(String name, String value) {
        fields.removeIf(field -> field.getKey().equals(name));
        return withAlso(name, value);
    }

    HtmlForm withAlso(String name, String value) {
        fields.add(Map.entry(name, value));
        return this;
    }

    HtmlForm without(String name) {
        fields.removeIf(field -> field.getKey().equals(name));
        return this;
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.getKey().equals(name));
    }

    Answer send(Caller caller) {
        return caller.form(action.substring(caller.contextPath().length()), fields);
    }
}

/** How a step ended. */
enum Outcome {
    OK("ok"),
    DIFFERS("DIFFERS"),
    NOT_CHECKED("not checked");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}

/** Prints each step as it is done, and in the end what all of them say together. */
final class Report {
    private final PrintStream out;
    private final String product;
    private final List<Map<String, Object>> steps = new ArrayList<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final Map<Fact, Outcome> facts = new EnumMap<>(Fact.class);
    private final List<String> left = new ArrayList<>();
    private String version = "";

    Report(PrintStream out, String product) {
        this.out = out;
        this.product = product;
    }

    void begin(String where, String found) {
        version = found;
        say("Product Ops in " + product + (found.isEmpty() ? "" : " " + found) + " at " + where);
    }

    void say(String line) {
        out.println(line);
    }

    /** @param fact what the step answers; null if it is none of the listed facts */
    void step(String name, Fact fact, Outcome outcome, String expected, String got) {
        out.printf("%-12s %s%s%n", outcome.word(), name, fact == null ? "" : "  [" + fact.title() + "]");
        if (outcome == Outcome.DIFFERS) {
            out.println("             expected  " + expected);
            out.println("             got       " + got);
        } else if (outcome == Outcome.NOT_CHECKED) {
            out.println("             because   " + got);
        }
        counts.merge(outcome, 1, Integer::sum);
        if (fact != null) {
            facts.merge(fact, outcome, Report::worse);
        }
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("step", name);
        step.put("outcome", outcome.word());
        step.put("fact", fact == null ? null : fact.title());
        step.put("expected", expected);
        step.put("got", got);
        steps.add(step);
    }

    private static Outcome worse(Outcome one, Outcome other) {
        return one == Outcome.DIFFERS || other == Outcome.OK ? one : other;
    }

    /** Says what the program could not remove. */
    void leaves(String what) {
        left.add(what);
    }

    boolean differs() {
        return count(Outcome.DIFFERS) > 0;
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Prints the summary; its last line is JSON. */
    void close() {
        say("");
        facts.forEach((fact, outcome) -> say("“" + fact.title() + "” under “Not verified” in docs/platform-notes.md: "
                + switch (outcome) {
                    case OK -> "as expected";
                    case DIFFERS -> "NOT as expected";
                    case NOT_CHECKED -> "still open, at least in part";
                }));
        left.forEach(what -> say("Left behind: " + what));
        say(count(Outcome.OK) + " ok, " + count(Outcome.DIFFERS) + " different, " + count(Outcome.NOT_CHECKED)
                + " not checked");
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("product", product);
        summary.put("version", version);
        summary.put("ok", count(Outcome.OK));
        summary.put("differs", count(Outcome.DIFFERS));
        summary.put("notChecked", count(Outcome.NOT_CHECKED));
        summary.put("left", left);
        summary.put("steps", steps);
        say(Json.write(summary));
    }
}

/** What both products have: how a step is taken, and whether the plugin is there at all. */
abstract class Walk {
    static final String TITLE = "Product Ops smoke test";
    static final String BY_FORM = TITLE + ", by a form";
    static final String REST = "/rest/productops/1.0";
    static final String PAGES = "/plugins/servlet/productops";

    private static final String PLUGIN = "org.productops.product-ops";
    private static final String TOKEN_PARAMETER = "atl_token";

    final Options options;
    final Report report;

    /** With the personal access token. */
    final Caller rest;

    /** With the browser's session if there is one, else with the token too. */
    final Caller pages;

    final Caller nobody;

    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    Walk(Options options, Report report) {
        this.options = options;
        this.report = report;
        this.rest = caller(Map.of("Authorization", "Bearer " + options.token()));
        this.pages = options.session().isEmpty() ? rest : caller(Map.of("Cookie", options.session()));
        this.nobody = caller(Map.of());
    }

    private Caller caller(Map<String, String> headers) {
        return new Caller(options.address(), options.readOnly(), headers);
    }

    /** Takes all steps. */
    abstract void run();

    /**
     * Takes a step.
     *
     * @param fact what it answers; null if it is none of the listed facts
     * @param check throws what is not as expected
     */
    final void step(String name, Fact fact, Runnable check) {
        try {
            check.run();
            report.step(name, fact, Outcome.OK, null, null);
        } catch (NotChecked e) {
            report.step(name, fact, Outcome.NOT_CHECKED, null, e.getMessage());
        } catch (Difference e) {
            report.step(name, fact, Outcome.DIFFERS, e.expected(), e.got());
        }
    }

    static void expect(String what, Object expected, Object got) {
        if (!expected.equals(got)) {
            throw new Difference(what + ": " + expected, String.valueOf(got));
        }
    }

    static String need(String value, String what) {
        if (value.isEmpty()) {
            throw new NotChecked("there is no " + what);
        }
        return value;
    }

    /** Says what a person has to do, and waits for Enter; where nobody can press it, goes on at once. */
    final void ask(String... lines) {
        report.say("");
        Arrays.stream(lines).forEach(line -> report.say("  " + line));
        report.say("  Then press Enter; or only Enter, to go on without.");
        try {
            input.readLine();
        } catch (IOException e) {
            // Nobody is there.
        }
    }

    /** Asks again until it is so, for what the product does a moment later. */
    static boolean within(int seconds, BooleanSupplier isSo) {
        for (int second = 0; second < seconds; second++) {
            if (isSo.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** A page, for whoever may see it. */
    final Answer page(String path) {
        Answer answer = pages.get(path);
        if (answer.asksForPassword()) {
            throw new NotChecked("the page wants the password again: set SMOKE_SESSION");
        }
        if (answer.asksForLogin()) {
            throw new NotChecked("the page does not take the token: set SMOKE_SESSION");
        }
        return answer.expect(200).expectDrawn();
    }

    /**
     * Whether the plugin's REST interface answers; without it there is nothing to walk through.
     *
     * @param list a path of a list
     * @param elsewhere a path that only the other product has
     */
    final boolean plugin(String list, String elsewhere) {
        step("The plugin's REST interface answers", Fact.REST, () -> {
            Answer answer = rest.get(REST + "/openapi").expect(200);
            expect("JSON", true, answer.contentType().startsWith("application/json"));
            expect("the version of OpenAPI", "3.0.1", answer.text("openapi"));
        });
        if (report.differs()) {
            report.say("The plugin is not there, or not enabled: see the log, and docs/smoke-test.md.");
            return false;
        }
        step("All modules of the plugin are enabled", null, this::modules);
        step("A list as JSON", Fact.REST, () -> {
            Set<String> names = rest.get(list + "?limit=1").expect(200).json().names();
            expect("the names", true, names.containsAll(Set.of("start", "limit", "total", "isLast", "values")));
        });
        step("An error as JSON of the plugin's own", Fact.REST, () -> {
            Answer answer = rest.get(list + "/0productops").expect(404);
            expect("no message", false, answer.text("errorMessages", 0).isEmpty());
        });
        step("Resources of the other product are not there", Fact.REST, () -> {
            rest.get(elsewhere).expect(404);
        });
        step("A style of the plugin is served", null, () -> {
            Answer answer = rest.get("/download/resources/" + PLUGIN + ":page/productops.css");
            expect("a style", true, answer.expect(200).contentType().startsWith("text/css"));
        });
        return true;
    }

    private void modules() {
        Answer answer = rest.get("/rest/plugins/1.0/" + PLUGIN + "-key", "application/vnd.atl.plugins.plugin+json");
        if (answer.status() != 200) {
            throw new NotChecked("the product's plugin manager answers " + answer.status());
        }
        expect("the plugin is enabled", "true", answer.text("enabled"));
        List<String> disabled = answer.json().at("modules").list().stream()
                .filter(module -> !module.at("enabled").isTrue())
                .map(module -> module.at("key").text())
                .toList();
        expect("modules that are not enabled", List.of(), disabled);
    }

    /** A form without its token is refused, and with it saved. */
    final void forms(String path, String field, BooleanSupplier isSaved) {
        step("A form without its token is refused", Fact.XSRF, () -> {
            HtmlForm form =
                    HtmlForm.in(page(path)).with(field, "Not to be saved").with("do", "save");
            expect("the form has a token", true, form.has(TOKEN_PARAMETER));
            form.without(TOKEN_PARAMETER).send(pages).expect(403);
        });
        step("A form with its token is saved", Fact.XSRF, () -> {
            HtmlForm form = HtmlForm.in(page(path)).with(field, BY_FORM).with("do", "save");
            Answer answer = form.send(pages);
            if (!answer.isRedirect() || answer.asksForLogin()) {
                throw new Difference(answer.asked() + " leads to another page", answer.toString());
            }
            expect("what was sent is stored", true, isSaved.getAsBoolean());
        });
    }

    /** A write that is based on another version than the stored one is refused. */
    final void conflict(String path, String body) {
        step("A write on top of an old version is a conflict", Fact.REST, () -> {
            Answer answer = rest.put(path, "\"999\"", body).expect(409);
            expect("the version that was sent", "999", answer.text("expectedVersion"));
        });
    }

    /** JSON with a field that there is not is refused by the plugin's reader. */
    final void strictness(String path) {
        step("JSON is read strictly", Fact.REST, () -> {
            Answer answer = rest.post(path, "{\"colour\": \"red\"}").expect(400);
            expect(
                    "the field that is wrong",
                    Set.of("colour"),
                    answer.json().at("errors").names());
        });
    }
}

/** Jira: areas, the field, JQL, panels, checklists in the workflow, feedback. */
final class JiraWalk extends Walk {
    private static final String KEY = "product-ops-smoke-test";
    private static final String AREAS = REST + "/areas";
    private static final String AREA = AREAS + "/" + KEY;
    private static final String CHECKLISTS = REST + "/checklists";
    private static final String ISSUES = "/rest/api/2/issue";
    private static final String FIELD_TYPE = "org.productops.product-ops:product-area";
    private static final String FEEDBACK = "Feedback";
    private static final String MANUAL = TITLE + ": somebody ticks this";
    private static final String SET = TITLE + ": the area is set";
    private static final int MOST_TRANSITIONS = 10;

    private String field = "";
    private String issue = "";
    private String feedback = "";
    private String checklist = "";
    private boolean isGated;

    JiraWalk(Options options, Report report) {
        super(options, report);
    }

    @Override
    void run() {
        Answer server = rest.get("/rest/api/2/serverInfo");
        Answer me = rest.get("/rest/api/2/myself");
        if (server.status() != 200 || me.status() != 200) {
            throw new CannotRun("Jira does not take the token: " + (server.status() == 200 ? me : server));
        }
        report.begin(options.address() + " as " + me.text("name"), server.text("version"));
        if (!options.readOnly() && project().status() != 200) {
            throw new CannotRun("There is no project " + options.place() + ", or the token's owner does not see it.");
        }
        if (!plugin(AREAS, REST + "/glossaries/X/concepts")) {
            return;
        }
        step("Nobody reads areas without logging in", null, () -> {
            nobody.get(AREAS).expect(401);
        });
        step("Nobody is sent to the log-in from a page of the administration", null, () -> login(PAGES + "/setup"));
        step("Nobody is sent to the log-in from an area's page", null, () -> login(PAGES + "/area/" + KEY));
        step("The page Product areas", Fact.TEMPLATES, () -> page(PAGES + "/areas")
                .expectInBody("productops-area-"));
        field = storedField();
        if (options.readOnly()) {
            search();
            return;
        }
        try {
            areas();
            setUp();
            fieldOverRest();
            search();
            issuePages();
            archivedArea();
            gate();
            feedback();
        } finally {
            step("What can be removed is removed", null, this::cleanUp);
        }
    }

    private Answer project() {
        return rest.get("/rest/api/2/project/" + options.place());
    }

    private void login(String path) {
        Answer answer = nobody.get(path);
        if (!answer.asksForLogin()) {
            throw new Difference(path + " leads to the log-in", answer.toString());
        }
    }

    private String storedField() {
        Answer fields = rest.get("/rest/api/2/field").expect(200);
        return id(fields.json(), each -> each.at("schema", "custom").text().equals(FIELD_TYPE));
    }

    /** The id of the first that is wanted; empty if there is none. */
    private static String id(Json list, Predicate<Json> wanted) {
        return list.list().stream()
                .filter(wanted)
                .map(each -> each.at("id").text())
                .findFirst()
                .orElse("");
    }

    private void areas() {
        step("An area over REST", Fact.REST, () -> {
            if (rest.get(AREA).status() == 200) {
                archive(false);
            } else {
                rest.post(AREAS, "{\"key\": \"%s\", \"name\": \"%s\"}".formatted(KEY, TITLE))
                        .expect(201);
            }
            report.leaves("the area “" + KEY + "”, archived; the next run uses it again");
        });
        strictness(AREAS);
        conflict(AREA, "{\"name\": \"%s\"}".formatted(TITLE));
        forms(PAGES + "/area/edit/" + KEY, "description", () -> rest.get(AREA)
                .text("description")
                .equals(BY_FORM));
    }

    private void archive(boolean archived) {
        String version = rest.get(AREA).expect(200).etag();
        rest.put(AREA + "/archived", version, "{\"archived\": %s}".formatted(archived))
                .expect(200);
    }

    private void setUp() {
        boolean wasThere = !field.isEmpty();
        step("Set up Product Ops", null, () -> {
            HtmlForm form = HtmlForm.in(page(PAGES + "/setup"));
            Answer report = form.with("projects", options.place()).send(pages);
            if (report.body().contains("name=\"confirmed\"")) {
                report = HtmlForm.in(report).send(pages);
            }
            report.expect(200).expectDrawn().expectInBody("productops-setup-report");
            expect("a step failed", false, report.body().contains("productops-setup-failure"));
            field = storedField();
        });
        if (field.isEmpty()) {
            ask("Open %s in a browser, choose the project %s and press the button."
                    .formatted(options.address() + PAGES + "/setup", options.place()));
            field = storedField();
        }
        if (!wasThere && !field.isEmpty()) {
            report.leaves("what Set up Product Ops made: the field, the issue type and the link type");
        }
    }

    private void fieldOverRest() {
        step("An issue is created with an area", Fact.OLD_MEMBERS, () -> {
            need(field, "field Product area; see Set up");
            issue = create(false, "\"" + KEY + "\"").expect(201).text("key");
        });
        step("The field is read over REST", Fact.OLD_MEMBERS, () -> expectArea(KEY));
        step("The field is described and rendered over REST", Fact.OLD_MEMBERS, () -> {
            Answer answer = rest.get(issue("?expand=renderedFields,editmeta")).expect(200);
            String search = answer.text("editmeta", "fields", field, "autoCompleteUrl");
            String rendered = answer.text("renderedFields", field);
            if (search.isEmpty() && rendered.isEmpty()) {
                throw new NotChecked("the answer has neither editmeta nor renderedFields");
            }
            expect("where to search", true, search.contains("productops"));
            expect("the area's name", true, rendered.contains(TITLE));
        });
        step("The field is emptied over REST", Fact.OLD_MEMBERS, () -> {
            set("null").expect(204);
            expectArea("");
        });
        step("The field is set over REST", Fact.OLD_MEMBERS, () -> {
            set("\"" + KEY + "\"").expect(204);
            expectArea(KEY);
        });
        step("An area that there is not is refused at the field", Fact.OLD_MEMBERS, () -> {
            Answer refused = set("\"no-such-area\"").expect(400);
            expect(
                    "the field that is wrong",
                    Set.of(field),
                    refused.json().at("errors").names());
        });
    }

    private Answer create(boolean isFeedback, String area) {
        String type = id(
                project().json().at("issueTypes"),
                each -> !each.at("subtask").isTrue() && each.at("name").text().equals(FEEDBACK) == isFeedback);
        return rest.post(
                ISSUES,
                """
                {"fields": {"project": {"key": "%s"}, "issuetype": {"id": "%s"}, "summary": "%s", "%s": %s}}"""
                        .formatted(options.place(), need(type, "such issue type"), TITLE, field, area));
    }

    private String issue(String below) {
        return ISSUES + "/" + need(issue, "issue") + below;
    }

    private void expectArea(String key) {
        Answer answer = rest.get(issue("")).expect(200);
        expect("the area", key, key.isEmpty() ? answer.text("fields", field) : answer.text("fields", field, "key"));
    }

    private Answer set(String area) {
        return rest.put(issue(""), "", "{\"fields\": {\"%s\": %s}}".formatted(field, area));
    }

    private void search() {
        step("JQL is EMPTY", Fact.SEARCH, () -> jql(clause() + " is EMPTY").expect(200));
        step("JQL finds an area", Fact.SEARCH, () -> find(clause() + " = \"" + KEY + "\""));
        step("JQL finds an area and what is below it", Fact.SEARCH, () -> {
            find(clause() + " in productAreaTree(\"" + KEY + "\")");
        });
        step("JQL says that there is no such area", Fact.SEARCH, () -> {
            jql(clause() + " in productAreaTree(\"no-such-area\")").expect(400).expectInBody("no-such-area");
        });
    }

    /** The field by its id, whatever it is called. */
    private String clause() {
        return "cf[" + need(field, "field Product area; see Set up").replaceAll("\\D", "") + "]";
    }

    private Answer jql(String jql) {
        return rest.get("/rest/api/2/search?maxResults=10&fields=summary&jql=" + Texts.encode(jql));
    }

    private void find(String jql) {
        String wanted = need(issue, "issue");
        Predicate<Json> isWanted = each -> each.at("key").text().equals(wanted);
        // The index follows a moment later.
        if (!within(10, () -> jql(jql).expect(200).json().at("issues").list().stream()
                .anyMatch(isWanted))) {
            throw new Difference(jql + " finds " + wanted, jql(jql).toString());
        }
    }

    private void issuePages() {
        step("The issue shows the panel Product area", Fact.OLD_MEMBERS, () -> {
            browse(issue).expectInBody("productops-area-panel", "data-area=\"" + KEY + "\"");
        });
        step("The issue shows the field", Fact.TEMPLATES, () -> browse(issue).expectInBody("productops-area-value"));
        step("The issue's XML has the field", null, () -> {
            need(issue, "issue");
            page("/si/jira.issueviews:issue-xml/" + issue + "/" + issue + ".xml")
                    .expectInBody(KEY);
        });
        step("The picker finds the area", null, () -> {
            rest.get(REST + "/area-choices?query=" + KEY).expect(200).expectInBody(KEY);
        });
    }

    private Answer browse(String key) {
        return page("/browse/" + need(key, "issue"));
    }

    private void archivedArea() {
        step("An issue keeps an archived area", Fact.CHECKED_ISSUE, () -> {
            need(issue, "issue");
            archive(true);
            rest.put(issue(""), "", "{\"fields\": {\"summary\": \"%s, edited\"}}".formatted(TITLE))
                    .expect(204);
            set("\"" + KEY + "\"").expect(204);
            expectArea(KEY);
        });
        step("No other issue gets an archived area", Fact.CHECKED_ISSUE, () -> {
            need(issue, "issue");
            Answer created = create(false, "\"" + KEY + "\"");
            if (created.status() == 201) {
                rest.delete(ISSUES + "/" + created.text("key"), "");
            }
            created.expect(400);
        });
        step("An archived area is restored", Fact.REST, () -> archive(false));
    }

    private void gate() {
        step("A checklist over REST", Fact.REST, () -> {
            Answer all = rest.get(CHECKLISTS + "?limit=200").expect(200);
            checklist =
                    id(all.json().at("values"), each -> each.at("name").text().equals(TITLE));
            if (checklist.isEmpty()) {
                Answer made = rest.post(
                        CHECKLISTS,
                        """
                        {"name": "%s", "items": [{"text": "%s", "mandatory": true, "kind": "MANUAL"},
                          {"text": "%s", "mandatory": true, "kind": "AREA_SET"}]}"""
                                .formatted(TITLE, MANUAL, SET));
                checklist = made.expect(201).text("id");
            }
        });
        step("A transition asks for the checklist", Fact.DOORS, () -> {
            need(issue, "issue");
            need(checklist, "checklist");
            isGated = state().exists();
            if (!isGated) {
                ask(
                        "In Jira's administration, open the workflow of the issues of project " + options.place() + ".",
                        "Take a transition without checklist, add the validator “Readiness checklist complete” with “"
                                + TITLE + "”,",
                        "and publish the workflow. (REST cannot do this.)");
                isGated = state().exists();
            }
            needGate();
        });
        step("The issue shows the panel Readiness", Fact.DOORS, () -> {
            needGate();
            browse(issue).expectInBody("data-checklist-id=\"" + checklist + "\"", MANUAL);
        });
        step("The transition is refused and says what is open", Fact.DOORS, () -> {
            needGate();
            set("null").expect(204);
            tick(false);
            Answer refused = throughTheGate().expect(400);
            String messages = String.valueOf(refused.json().at("errorMessages").value());
            if (!messages.contains(MANUAL) || !messages.contains(SET)) {
                throw new Difference("errorMessages with both open items", refused.toString());
            }
        });
        step("A requirement is ticked", Fact.REST, () -> {
            needGate();
            tick(true);
            set("\"" + KEY + "\"").expect(204);
            expect(
                    "how many are mandatory and open",
                    "0",
                    state().at("mandatoryOpen").text());
        });
        step("The transition is done", Fact.DOORS, () -> {
            needGate();
            throughTheGate().expect(204);
        });
    }

    private void needGate() {
        if (!isGated) {
            throw new NotChecked("no transition of the issue asks for the checklist “" + TITLE + "”");
        }
    }

    /** Our checklist at the issue. */
    private Json state() {
        return states().stream()
                .filter(each -> each.at("id").text().equals(checklist))
                .findFirst()
                .orElse(new Json(null));
    }

    private List<Json> states() {
        Answer answer = rest.get(REST + "/issues/" + issue + "/readiness").expect(200);
        return answer.json().at("checklists").list();
    }

    /** A transition that another checklist refuses does not come as far as ours. */
    private void needNoOther() {
        for (Json each : states()) {
            boolean isOurs = each.at("id").text().equals(checklist);
            if (!isOurs
                    && each.at("reachable").isTrue()
                    && !each.at("mandatoryOpen").text().equals("0")) {
                throw new NotChecked(
                        "the transition asks for “" + each.at("name").text() + "” too, which is open");
            }
        }
    }

    private void tick(boolean ticked) {
        String item = id(state().at("items"), each -> each.at("text").text().equals(MANUAL));
        String path = REST + "/issues/" + issue + "/ticks/" + need(item, "item " + MANUAL);
        (ticked ? rest.put(path, "", "") : rest.delete(path, "")).expect(200);
    }

    /** Takes transitions until one that asks for the checklist answers. */
    private Answer throughTheGate() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < MOST_TRANSITIONS; i++) {
            Json state = state();
            Answer answer =
                    rest.get(issue("/transitions?expand=transitions.fields")).expect(200);
            List<Json> transitions = answer.json().at("transitions").list();
            Optional<Json> gate = transitions.stream()
                    .filter(each -> state.at("reachable").isTrue())
                    .filter(each -> state.at("neededFor")
                            .text()
                            .contains(each.at("name").text()))
                    .findFirst();
            if (gate.isPresent()) {
                needNoOther();
                return take(gate.get());
            }
            Json next = transitions.stream()
                    .filter(each -> taken.add(each.at("id").text()))
                    .findFirst()
                    .orElseThrow(() -> new NotChecked("no way from the issue's status to the transition was found"));
            take(next).expect(204);
        }
        throw new NotChecked("no short way from the issue's status to the transition was found");
    }

    private Answer take(Json transition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Json screen = transition.at("fields");
        for (String name : screen.names()) {
            String first = screen.at(name, "allowedValues", 0, "id").text();
            if (!first.isEmpty() && screen.at(name, "required").isTrue()) {
                fields.put(name, Map.of("id", first));
            } else if (name.equals("resolution")) {
                fields.put(name, Map.of("name", "Done"));
            }
        }
        return rest.post(
                issue("/transitions"),
                "{\"transition\": {\"id\": \"%s\"}, \"fields\": %s}"
                        .formatted(transition.at("id").text(), Json.write(fields)));
    }

    private void feedback() {
        step("Feedback over REST and in its panel", Fact.TEMPLATES, () -> {
            need(field, "field Product area; see Set up");
            feedback = create(true, "null").expect(201).text("key");
            String path = REST + "/issues/" + feedback + "/feedback";
            String body = "{\"source\": \"CUSTOMER\", \"quote\": \"%s\", \"heardOn\": \"%s\"}";
            rest.put(path, "\"0\"", body.formatted(TITLE, LocalDate.now().minusDays(1)))
                    .expect(200);
            expect("the words", TITLE, rest.get(path).expect(200).text("quote"));
            browse(feedback).expectInBody("productops-feedback");
        });
    }

    private void cleanUp() {
        for (String key : List.of(issue, feedback)) {
            if (!key.isEmpty() && rest.delete(ISSUES + "/" + key, "").status() != 204) {
                report.leaves("the issue " + key + ", which could not be deleted");
            }
        }
        if (isGated) {
            report.leaves(
                    "the checklist “" + TITLE + "”, because a transition asks for it; first remove the validator");
        } else if (!checklist.isEmpty()) {
            String path = CHECKLISTS + "/" + checklist;
            rest.delete(path + "?confirmed=true", rest.get(path).etag()).expect(204);
        }
        archive(true);
    }
}

/** Confluence: the glossary of a space that is made for it, its page, and the macros. */
final class ConfluenceWalk extends Walk {
    private static final String SPACES = "/rest/api/space";
    private static final String TERM = "Smoke test";
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private final String space;
    private final String terms;
    private final String glossary;
    private String term = "";
    private String page = "";

    ConfluenceWalk(Options options, Report report) {
        super(options, report);
        this.space = options.place();
        this.terms = REST + "/glossaries/" + space + "/concepts";
        this.glossary = PAGES + "/glossary?key=" + space;
    }

    @Override
    void run() {
        Answer answer = rest.get(SPACES + "?limit=1");
        if (answer.status() != 200) {
            throw new CannotRun("Confluence does not take the token: " + answer);
        }
        Matcher version =
                VERSION.matcher(rest.get("/rest/applinks/1.0/manifest").body());
        report.begin(options.address().toString(), version.find() ? version.group(1) : "");
        if (options.readOnly()) {
            read();
            return;
        }
        makeSpace();
        try {
            if (read()) {
                terms();
                macros();
            }
        } finally {
            step("A removed space takes its glossary along", null, this::removeSpace);
        }
    }

    private boolean read() {
        if (!plugin(terms, REST + "/areas")) {
            return false;
        }
        step("Nobody gets as far as Confluence lets them", null, () -> {
            Answer answer = nobody.get(glossary);
            if (!answer.asksForLogin()) {
                answer.expect(200).expectDrawn();
            }
        });
        step("The glossary's page", null, () -> page(glossary).expectInBody("productops-glossary-page"));
        return true;
    }

    private void makeSpace() {
        if (rest.get(SPACES + "/" + space).status() == 200) {
            throw new CannotRun("There is a space " + space
                    + " already, which was not made by this run. Remove it, or choose another key with --space.");
        }
        Answer made = rest.post(SPACES, "{\"key\": \"%s\", \"name\": \"%s\"}".formatted(space, TITLE));
        if (made.status() != 200) {
            throw new CannotRun("The space " + space + " could not be made: " + made);
        }
    }

    private void terms() {
        step("A term over REST", Fact.REST, () -> {
            String body =
                    """
                    {"terms": [{"text": "%s"}, {"text": "ST", "type": "acronym"}, {"text": "Quick look"}],
                      "explanations": [{"definition": "%s"}]}""";
            term = rest.post(terms, body.formatted(TERM, TITLE)).expect(201).text("id");
        });
        strictness(terms);
        conflict(terms + "/" + term, "{\"terms\": [{\"text\": \"%s\"}]}".formatted(TERM));
        String edit = PAGES + "/glossary/edit?key=" + space + "&id=" + term;
        forms(edit, "explanations.0.definition", () -> definition().equals(BY_FORM));
        step("The glossary's page lists terms by letter", null, () -> {
            page(glossary).expectInBody("productops-glossary-letter", TERM, definition(), "Quick look");
        });
    }

    private String definition() {
        return rest.get(terms + "/" + need(term, "term"))
                .expect(200)
                .json()
                .at("explanations", 0, "definition")
                .text();
    }

    private void macros() {
        step("A page with both macros", null, () -> {
            String storage =
                    """
                    <p><ac:structured-macro ac:name='productops-term'><ac:parameter ac:name='term'>%s</ac:parameter>\
                    </ac:structured-macro></p><ac:structured-macro ac:name='productops-glossary'/>"""
                            .formatted(TERM);
            String body =
                    """
                    {"type": "page", "title": "%s", "space": {"key": "%s"},
                      "body": {"storage": {"value": "%s", "representation": "storage"}}}""";
            page = rest.post("/rest/api/content", body.formatted(TITLE, space, storage))
                    .expect(200)
                    .text("id");
        });
        step("The macros are rendered", Fact.OLD_MEMBERS, () -> {
            Answer rendered = rest.get("/rest/api/content/" + need(page, "page") + "?expand=body.view")
                    .expect(200);
            rendered.expectInBody("productops-term", "productops-glossary", definition());
        });
        step("The page shows the macros", Fact.OLD_MEMBERS, () -> {
            Answer shown = pages.get("/pages/viewpage.action?pageId=" + need(page, "page"));
            if (shown.isRedirect() && !shown.asksForLogin()) {
                // Confluence has a readable address for each page.
                shown = page(options.below(shown.location()));
            }
            shown.expect(200).expectInBody("productops-term", "productops-glossary", definition());
        });
        step("Word has the words and needs no script", Fact.OLD_MEMBERS, () -> {
            // The file's lines are cut with an equals sign, as in mail.
            String word =
                    page("/exportword?pageId=" + need(page, "page")).body().replaceAll("=\\r?\\n", "");
            expect("the word", true, word.contains(TERM));
            expect("anything that needs the plugin's script", false, word.contains("productops-term"));
        });
    }

    private void removeSpace() {
        rest.delete(SPACES + "/" + space, "").expect(202);
        if (!within(60, () -> rest.get(SPACES + "/" + space).status() == 404)) {
            report.leaves("the space " + space + ", which Confluence has not removed yet");
            throw new NotChecked("Confluence takes longer than a minute to remove the space");
        }
        rest.get(terms).expect(404);
    }
}
