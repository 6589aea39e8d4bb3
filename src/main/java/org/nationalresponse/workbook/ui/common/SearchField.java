package org.nationalresponse.workbook.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nationalresponse.workbook.country.Countries;

/** A field that finds one of many things by what is typed; the arrow beside it, or the key Down, shows them all. */
public final class SearchField<T> extends HBox {

    private final TextField field = new TextField();
    private final Button arrow = new Button();

    /**
     * @param all asked anew at each letter
     * @param words what is shown of each, and searched
     * @param chosen what happens with the one that a person takes
     */
    public SearchField(Supplier<List<T>> all, Function<T, String> words, Consumer<T> chosen) {
        getStyleClass().add("search-field");
        arrow.setGraphic(FontIcon.of(Feather.CHEVRON_DOWN));
        arrow.setFocusTraversable(false);
        arrow.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, arrow);
        AutoCompletionBinding<T> completion = TextFields.bindAutoCompletion(
                field,
                request -> field.isEditable() ? matching(all.get(), words, request.getUserText()) : List.of(),
                converter(words));
        completion.setDelay(0);
        completion.setVisibleRowCount(8);
        completion.setOnAutoCompleted(event -> chosen.accept(event.getCompletion()));
        arrow.setOnAction(event -> {
            field.requestFocus();
            completion.setUserInput("");
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                completion.setUserInput("");
            }
        });
        completion.minWidthProperty().bind(widthProperty());
    }

    /** The control that takes the focus and the accessible name. */
    public TextField field() {
        return field;
    }

    public void setReadOnly(boolean readOnly) {
        field.setEditable(!readOnly);
        arrow.setDisable(readOnly);
    }

    static <T> List<T> matching(List<T> all, Function<T, String> words, String typed) {
        List<String> wanted = List.of(Countries.fold(typed).split(" "));
        return all.stream().filter(each -> {
            String known = Countries.fold(words.apply(each));
            return wanted.stream().allMatch(known::contains);
        }).toList();
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }
}
