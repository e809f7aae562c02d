package studio.hairline.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import studio.hairline.ui.ListMemory.SavedList;

/** The filters and orders of a list somebody gave a name, to come back to. */
final class SavedViews extends MenuBar {

    private static final int LONGEST_NAME = 80;

    private final String page;
    private final ListMemory memory;
    private final SubMenu menu;
    private Url shown = Url.EMPTY;

    SavedViews(String page, ListMemory memory) {
        this.page = page;
        this.memory = memory;
        MenuItem top = addItem(Glyph.BOOKMARK.create());
        top.add("Views");
        top.setAriaLabel("Saved views");
        menu = top.getSubMenu();
        list();
    }

    void at(Url url) {
        shown = url;
    }

    private void list() {
        menu.removeAll();
        List<SavedList> views = memory.views(page);
        views.forEach(view -> menu.addItem(view.name(), click -> open(view)));
        if (!views.isEmpty()) {
            menu.addSeparator();
            SubMenu drop = menu.addItem("Remove").getSubMenu();
            views.forEach(view -> drop.addItem(view.name(), click -> drop(view)));
        }
        menu.addItem("Save this view …", click -> ask());
    }

    private void open(SavedList view) {
        Url.open(page + (view.query().isEmpty() ? "" : "?" + view.query()));
    }

    private void drop(SavedList view) {
        memory.drop(page, view.name());
        list();
        Say.done("The view “" + view.name() + "” is gone.", "Bring it back", () -> save(view));
    }

    private void ask() {
        TextField name = new TextField("Name of this view");
        name.setMaxLength(LONGEST_NAME);
        name.setRequired(true);
        name.focus();
        Dialog dialog = new Dialog("Save this view", name);
        Button save = new Button("Save", click -> {
            if (name.getValue().isBlank()) {
                name.setInvalid(true);
                name.setErrorMessage("Give the view a name.");
                return;
            }
            save(new SavedList(name.getValue().strip(), query()));
            dialog.close();
            Say.done("Saved. You find it under Views.");
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), save);
        dialog.open();
    }

    private void save(SavedList view) {
        memory.save(page, view);
        list();
    }

    private String query() {
        String path = shown.toPath(page);
        return path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
    }
}
