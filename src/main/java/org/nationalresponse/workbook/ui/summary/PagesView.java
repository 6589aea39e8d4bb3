package org.nationalresponse.workbook.ui.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.nationalresponse.workbook.summary.paper.Pages;

/**
 * The pages one below another, to scroll and to look at as closely as one likes. Only those in view and their neighbours have
 * pictures and nodes, so that a long document needs no more memory than a short one. Never mirrored: a page reads as it prints.
 */
public final class PagesView extends Region {

    private static final double LINE = 48;
    /** Of the height in view, how much a page key leads on; a little stays, to read on from. */
    private static final double LEAP = 0.9;

    private final Pane plane = new Pane();
    private final ScrollBar upright = new ScrollBar();
    private final ScrollBar level = new ScrollBar();
    private final Map<Integer, Sheet> sheets = new HashMap<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final InvalidationListener resized = observable -> requestLayout();
    private Zoom zoom = new Zoom();
    private IntFunction<String> names = String::valueOf;
    private Optional<PagePictures> pictures = Optional.empty();
    private PageRows rows = new PageRows(List.of(), 1, 1);
    private double top;
    private double left;

    public PagesView() {
        getStyleClass().add("pages-view");
        setFocusTraversable(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        upright.setOrientation(Orientation.VERTICAL);
        upright.setFocusTraversable(false);
        upright.valueProperty().addListener((property, before, now) -> {
            top = now.doubleValue();
            requestLayout();
        });
        level.setFocusTraversable(false);
        level.valueProperty().addListener((property, before, now) -> {
            left = now.doubleValue();
            requestLayout();
        });
        javafx.scene.shape.Rectangle clip = new javafx.scene.shape.Rectangle();
        clip.widthProperty().bind(plane.widthProperty());
        clip.heightProperty().bind(plane.heightProperty());
        plane.setClip(clip);
        getChildren().addAll(plane, upright, level);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        setOnMousePressed(event -> {
            requestFocus();
            event.consume(); // a pane around this would take the focus away again
        });
    }

    /** @param words says what a page is called, by its number from 1 */
    void open(Zoom chosen, IntFunction<String> words) {
        zoom = chosen;
        names = words;
        zoom.factorProperty().addListener(resized);
        zoom.fitProperty().addListener(resized);
    }

    void close() { // the zoom lives longer than this page
        zoom.factorProperty().removeListener(resized);
        zoom.fitProperty().removeListener(resized);
    }

    /** Shows the pages of another document, at the same place of it where it has one. */
    void show(Optional<PagePictures> other) {
        if (pictures.isEmpty()) {
            top = 0;
            left = 0;
        }
        pictures = other;
        sheets.clear();
        plane.getChildren().clear();
        requestLayout();
    }

    /** Takes up the new picture of a page. */
    void drawn(int number) {
        if (sheets.containsKey(number)) {
            pictures.ifPresent(all -> sheets.get(number).show(all.whole(number), all.part(number)));
        }
    }

    /** The page that is looked at, from 0. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    void goTo(int number) {
        if (!rows.sizes().isEmpty()) {
            top = rows.top(Math.max(0, Math.min(rows.sizes().size() - 1, number))) - PageRows.GAP;
            requestLayout();
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** It takes the room that there is: a height of its own would press what stands above it together. */
    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double bar = upright.prefWidth(-1);
        double width = Math.max(1, getWidth() - bar);
        List<Pages.Size> sizes = pictures.map(PagePictures::sizes).orElse(List.of());
        if (!sizes.isEmpty()) {
            zoom.follow(PageRows.fitting(sizes, width), PageRows.fittingHeight(sizes, getHeight()));
        }
        resize(new PageRows(sizes, zoom.factorProperty().get(), output()), width);
        boolean wide = rows.wholeWidth() > width + 1 && !sizes.isEmpty();
        double height = Math.max(1, getHeight() - (wide ? bar : 0));
        top = set(upright, top, rows.wholeHeight(), height);
        left = set(level, left, wide ? rows.wholeWidth() : width, width);
        level.setVisible(wide);
        upright.resizeRelocate(getWidth() - bar, 0, bar, height);
        level.resizeRelocate(0, height, width, bar);
        plane.resizeRelocate(0, 0, width, height);
        if (!sizes.isEmpty()) {
            page.set(rows.pageAt(top + height / 3));
            pictures.ifPresent(all -> all.want(tiles(all, width, height)));
            pictures.ifPresent(all -> place(all, width, height));
        }
    }

    /** Keeps what is in the middle of the view there while the pages grow or shrink. */
    private void resize(PageRows now, double width) {
        if (!rows.sizes().isEmpty() && !now.sizes().isEmpty() && now.factor() != rows.factor()) {
            double middle = top + getHeight() / 2;
            int at = Math.min(rows.pageAt(middle), now.sizes().size() - 1);
            double share = (middle - rows.top(at)) / rows.height(at);
            top = now.top(at) + share * now.height(at) - getHeight() / 2;
            left = (left + width / 2) * now.wholeWidth() / Math.max(rows.wholeWidth(), width) - width / 2;
        }
        rows = now;
    }

    private static double set(ScrollBar bar, double wanted, double whole, double seen) {
        double most = Math.max(0, whole - seen);
        bar.setMax(most);
        bar.setVisibleAmount(whole <= 0 ? 0 : most * seen / Math.max(whole, seen));
        bar.setUnitIncrement(LINE);
        bar.setBlockIncrement(seen * LEAP);
        bar.setValue(Math.max(0, Math.min(most, wanted)));
        bar.setVisible(most > 0);
        return bar.getValue();
    }

    private void place(PagePictures all, double width, double height) {
        sheets.keySet().removeIf(number -> {
            boolean gone = !near(number, height);
            if (gone) {
                plane.getChildren().remove(sheets.get(number));
            }
            return gone;
        });
        for (int number = 0; number < rows.sizes().size(); number++) {
            if (near(number, height)) {
                Sheet sheet = sheets.computeIfAbsent(number, this::sheet);
                sheet.resizeRelocate(
                        x(number, width), snapPositionY(rows.top(number) - top), rows.width(number), rows.height(number));
                sheet.show(all.whole(number), all.part(number));
            }
        }
    }

    private Sheet sheet(int number) {
        Sheet sheet = new Sheet(rows.sizes().get(number), names.apply(number + 1));
        sheet.setManaged(false);
        plane.getChildren().add(sheet);
        return sheet;
    }

    private double x(int number, double width) {
        return snapPositionX(Math.max(PageRows.GAP, (width - rows.width(number)) / 2) - left);
    }

    private boolean near(int number, double height) {
        double begins = rows.top(number) - top;
        return begins < 2 * height && begins + rows.height(number) > -height;
    }

    private boolean inView(int number, double height) {
        double begins = rows.top(number) - top;
        return begins < height && begins + rows.height(number) > 0;
    }

    /** The pictures that are wanted: those in view first. */
    private List<Tile> tiles(PagePictures all, double width, double height) {
        List<Tile> seen = new ArrayList<>();
        List<Tile> close = new ArrayList<>();
        for (int number = 0; number < rows.sizes().size(); number++) {
            Pages.Size size = rows.sizes().get(number);
            if (!near(number, height)) {
                continue;
            }
            boolean inView = inView(number, height);
            (inView ? seen : close).add(Tile.whole(number, size, rows.scale()));
            if (inView && Tile.tooLarge(size, rows.scale())) {
                seen.add(part(all, number, size, seen(number, width, height)));
            }
        }
        seen.addAll(close);
        return seen;
    }

    private Tile part(PagePictures all, int number, Pages.Size size, Area seen) {
        return all.part(number)
                .map(PageImage::tile)
                .filter(tile -> tile.serves(rows.scale(), seen))
                .orElseGet(() -> Tile.part(number, size, rows.scale(), seen));
    }

    /** What is in view of a page, in pixels from its upper left. */
    private Area seen(int number, double width, double height) {
        double begins = rows.top(number) - top;
        double x = Math.max(0, -x(number, width));
        double y = Math.max(0, -begins);
        double across = Math.min(rows.width(number) - x, width);
        double down = Math.min(rows.height(number), height - begins) - y;
        double output = rows.output();
        return new Area(
                (int) (x * output), (int) (y * output), (int) Math.ceil(across * output), (int) Math.ceil(down * output));
    }

    private double output() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        double leap = plane.getHeight() * LEAP;
        switch (event.getCode()) {
            case DOWN -> move(0, LINE);
            case UP -> move(0, -LINE);
            case LEFT -> move(-LINE, 0);
            case RIGHT -> move(LINE, 0);
            case PAGE_DOWN, SPACE -> move(0, leap);
            case PAGE_UP -> move(0, -leap);
            case HOME -> move(0, -rows.wholeHeight());
            case END -> move(0, rows.wholeHeight());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() > 0) {
                zoom.larger();
            } else {
                zoom.smaller();
            }
            event.consume();
            return;
        }
        // At the end of the pages the wheel turns what is around them.
        boolean ends = event.getDeltaY() < 0 ? top >= upright.getMax() : top <= 0;
        if (!ends || event.getDeltaX() != 0) {
            move(-event.getDeltaX(), -event.getDeltaY());
            event.consume();
        }
    }

    private void move(double right, double down) {
        left += right;
        top += down;
        requestLayout();
    }
}
