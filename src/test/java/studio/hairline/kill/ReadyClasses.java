package studio.hairline.kill;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of the program as one of its starts left them to the next, linked where Java can keep that (JEP 514) and else only
 * loaded (JEP 350): half of what a start costs, or a third. Java keeps only classes from archives, so folders are packed first.
 */
final class ReadyClasses {

    private static final boolean KEEPS_LINKS = Runtime.version().feature() >= 25;

    private final String path;
    private final Path archive;

    /** @param folder where all is kept */
    ReadyClasses(Path folder) throws IOException, InterruptedException {
        path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> Files.exists(Path.of(place)))
                .map(place -> Files.isDirectory(Path.of(place)) ? packed(Path.of(place), folder) : place)
                .collect(Collectors.joining(File.pathSeparator));
        archive = folder.resolve("victim");
        rehearse(folder.resolve("rehearsal"));
    }

    /** @return the beginning of a command that runs the victim */
    List<String> command() {
        return KEEPS_LINKS
                ? command("-XX:AOTCache=" + archive)
                : command("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    private List<String> command(String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(List.of(more));
        command.addAll(List.of("-cp", path, Victim.class.getName()));
        return command;
    }

    private void rehearse(Path home) throws IOException, InterruptedException {
        List<String> command = command((KEEPS_LINKS ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
        command.addAll(List.of(home.toString(), "rehearsal", Victim.REHEARSAL));
        Process rehearsal = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (!rehearsal.waitFor(600, TimeUnit.SECONDS)) {
            rehearsal.destroyForcibly();
            throw new IllegalStateException("the rehearsal does not end");
        }
        if (rehearsal.exitValue() != 0 || !Files.exists(archive)) {
            throw new IllegalStateException("the rehearsal failed: " + rehearsal.exitValue());
        }
    }

    /** The name of the folder stays in that of its archive: the program leaves tests out of its scan by it. */
    private static String packed(Path classes, Path folder) {
        Path jar = folder.resolve(classes.getFileName() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            entries.setLevel(0);
            for (Path one : all.sorted().toList()) {
                String name = classes.relativize(one).toString().replace(File.separatorChar, '/');
                boolean isFolder = Files.isDirectory(one);
                if (!name.isEmpty()) {
                    entries.putNextEntry(new JarEntry(isFolder ? name + "/" : name));
                    entries.write(isFolder ? new byte[0] : Files.readAllBytes(one));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return jar.toString();
    }
}
