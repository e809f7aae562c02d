package studio.hairline.ui;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What features put into the frame. */
@Component
record ShellParts(
        ObjectProvider<ShellFacts> facts,
        ObjectProvider<GlobalSearch> search,
        ObjectProvider<QuickEntry> entry,
        ObjectProvider<PageCount> counts) {}
