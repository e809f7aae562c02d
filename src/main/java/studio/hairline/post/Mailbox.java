package studio.hairline.post;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;

/** The studio's mailbox, open. Reading an e-mail does not mark it as read. */
final class Mailbox implements AutoCloseable {

    private final Store store;
    private final IMAPFolder folder;

    private Mailbox(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    static Mailbox open(MailAccount account) throws MessagingException {
        Store store = Lines.session("imap", account.imap()).getStore("imap");
        try {
            Lines.connect(store, account.imap());
            IMAPFolder folder = (IMAPFolder) store.getFolder(account.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder);
        } catch (MessagingException failed) {
            store.close();
            throw failed;
        }
    }

    int count() throws MessagingException {
        return folder.getMessageCount();
    }

    /** @return the number its numbers hold by */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** @return the number of the last e-mail in it; 0 when it is empty */
    long lastUid() throws MessagingException {
        int count = folder.getMessageCount();
        return count == 0 ? 0 : folder.getUID(folder.getMessage(count));
    }

    /** One e-mail, by its number. */
    record Numbered(long uid, Message message) {

        /** @return when the server took it in; null where it does not say */
        @Nullable
        Instant arrived() throws MessagingException {
            Date at = message.getReceivedDate();
            return at == null ? null : at.toInstant();
        }
    }

    /** @return oldest first, at most so many */
    List<Numbered> after(long uid, int most) throws MessagingException {
        Message[] found = folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(found, profile);
        List<Numbered> all = new ArrayList<>();
        for (Message one : Arrays.asList(found)) {
            all.add(new Numbered(folder.getUID(one), one));
        }
        return all.stream()
                .filter(one -> one.uid() > uid)
                .sorted(Comparator.comparingLong(Numbered::uid))
                .limit(most)
                .toList();
    }

    void read(Message message) throws MessagingException {
        message.setFlag(Flags.Flag.SEEN, true);
    }

    @Override
    public void close() throws MessagingException {
        folder.close(false);
        store.close();
    }
}
