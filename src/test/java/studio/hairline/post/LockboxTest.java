package studio.hairline.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.hairline.history.Refusal;

class LockboxTest {

    @TempDir
    Path home;

    @Test
    void whatIsSealedIsReadAgainAndNeverLooksTheSame() {
        Lockbox box = new Lockbox("", home.toString());
        String sealed = box.seal("hunter2");
        assertThat(sealed).doesNotContain("hunter2").isNotEqualTo(box.seal("hunter2"));
        assertThat(new Lockbox("", home.toString()).open(sealed)).isEqualTo("hunter2");
    }

    @Test
    void theKeyLiesInTheDataFolderAndOnlyItsOwnerReadsIt() throws Exception {
        new Lockbox("", home.toString()).seal("hunter2");
        assertThat(Files.getPosixFilePermissions(home.resolve("secret.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aKeyFromOutsideNeedsNoFile() {
        String sealed = new Lockbox("a key of my own", home.toString()).seal("hunter2");
        assertThat(home).isEmptyDirectory();
        assertThat(new Lockbox("a key of my own", "/nowhere").open(sealed)).isEqualTo("hunter2");
    }

    @Test
    void anotherKeyIsSaidInASentence() {
        String sealed = new Lockbox("one", home.toString()).seal("hunter2");
        assertThatThrownBy(() -> new Lockbox("another", home.toString()).open(sealed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("type the password again");
    }
}
