package org.productops.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.productops.devhost.web.Theme;

/**
 * A headless Chromium that knows nobody. One that a test has closed goes to the next test, as a start takes longer than
 * most tests; it keeps no cookie, no page and no size.
 *
 * <p>It is Debian's, at its fixed place: nothing is looked for and nothing is downloaded.
 */
public final class Browser implements AutoCloseable {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Dimension SIZE = new Dimension(1280, 900);
    private static final Deque<Browser> IDLE = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> IDLE.forEach(Browser::quit)));
    }

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** A browser as if it had been started now. */
    public static Browser open() {
        return IDLE.isEmpty() ? start() : IDLE.pop();
    }

    private static Browser start() {
        try {
            Path profile = Files.createTempDirectory("chromium");
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            ChromeOptions options = new ChromeOptions();
            options.setBinary(CHROMIUM.toFile());
            options.setCapability("goog:loggingPrefs", logs);
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--window-size=" + SIZE.getWidth() + "," + SIZE.getHeight(),
                    "--user-data-dir=" + profile);
            // With an executable that is named, Selenium's own manager is never asked.
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .build();
            return new Browser(profile, new ChromeDriver(service, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The driver, for what has no method here. */
    public WebDriver driver() {
        return driver;
    }

    /** Goes to an address. */
    public Browser go(String address) {
        driver.get(address);
        return this;
    }

    /** Goes to a path of a product. */
    public Browser go(URI baseUrl, String path) {
        return go(baseUrl + path);
    }

    /** Logs in, with the name as the password as all demo people have it, and goes to a path. */
    public Browser logIn(URI baseUrl, String user, String path) {
        go(baseUrl, "/login?os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        type(By.name("os_username"), user);
        type(By.name("os_password"), user);
        click(By.id("submit"));
        waitFor(By.id("user-menu"));
        return this;
    }

    /** Gives the password again if the product asks for it. */
    public Browser confirmAdministrator(String user) {
        By password = By.cssSelector("form.aui input[name=password]");
        if (isShown(password)) {
            WebElement field = waitFor(password);
            field.sendKeys(user);
            click(By.id("submit"));
            // While the page changes, Chromium may fail to say anything about the field; ask again.
            waiting().ignoring(WebDriverException.class).until(ExpectedConditions.stalenessOf(field));
        }
        return this;
    }

    /** The element, as soon as it can be seen. */
    public WebElement waitFor(By by) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    /** Waits until an element shows this text. */
    public Browser waitForText(By by, String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(by, text));
        return this;
    }

    /** Waits until the element is not there or cannot be seen. */
    public Browser waitUntilGone(By by) {
        waiting().until(ExpectedConditions.invisibilityOfElementLocated(by));
        return this;
    }

    /** A wait with the usual patience, for conditions of one's own. */
    public WebDriverWait waiting() {
        WebDriverWait waiting = new WebDriverWait(driver, PATIENCE);
        // A page that goes away while it is asked: the driver says so as a stale element, and at times as
        // "unhandled inspector error". Asking again tells; what stays wrong is the cause of the time-out.
        waiting.ignoring(WebDriverException.class);
        return waiting;
    }

    /** Whether the element is there now and can be seen. */
    public boolean isShown(By by) {
        return driver.findElements(by).stream().anyMatch(WebElement::isDisplayed);
    }

    /** All elements that are there now. */
    public List<WebElement> all(By by) {
        return driver.findElements(by);
    }

    /** What the element says. */
    public String text(By by) {
        return waiting().until(page -> {
            WebElement element = page.findElement(by);
            return element.isDisplayed() ? element.getText() : null;
        });
    }

    /** Clicks. */
    public Browser click(By by) {
        waiting().until(ExpectedConditions.elementToBeClickable(by)).click();
        return this;
    }

    /** Replaces what is in a field. */
    public Browser type(By by, CharSequence... keys) {
        WebElement field = waitFor(by);
        field.clear();
        field.sendKeys(keys);
        return this;
    }

    /** Chooses an option by what it says. */
    public Browser select(By by, String option) {
        new Select(waitFor(by)).selectByVisibleText(option);
        return this;
    }

    /** Runs a script in the page. */
    public Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Errors that the page's scripts reported since this was asked last. */
    public List<String> scriptErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Sets the size of the window. */
    public Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** Lets pages have this size, also if it is less than a window can have. */
    public Browser frame(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** From now on, pages of the product have this theme. */
    public Browser theme(URI baseUrl, Theme theme) {
        driver.manage()
                .addCookie(new Cookie.Builder(Theme.COOKIE, theme.id())
                        .path(baseUrl.getPath())
                        .build());
        return this;
    }

    /** Writes a small picture of the page as it is now, as WebP. */
    public Browser webp(Path file, int quality) {
        Map<String, Object> picture =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "webp", "quality", quality));
        return write(file, Base64.getDecoder().decode(picture.get("data").toString()));
    }

    /** Writes a picture of the page as it is now. */
    public Browser picture(Path png) {
        return write(png, driver.getScreenshotAs(OutputType.BYTES));
    }

    private Browser write(Path file, byte[] picture) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, picture);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.manage().window().setSize(SIZE);
        scriptErrors();
        IDLE.push(this);
    }

    private void quit() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The browser may still be writing; the directory for temporary files may keep it.
        }
    }
}
