import Foundation
import TestSupport
import Testing

/// What the reference describes, the pages of spec/ describe too.
@Suite(.enabled(if: PythonScript.isThere, "Python 3 is not installed"))
struct DescribedFactsTests {
    @Test(.enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"))
    func nearlyAllThatTheReferenceDescribesIsDescribedHere() throws {
        let spec = Command.root.appendingPathComponent("spec/v19.0").path
        let outcome = try compare(SharedReference.file("v19.0").path, spec)
        print(String(decoding: outcome.output, as: UTF8.self))
        #expect(outcome.status == 0)
    }

    @Test func whatIsNotDescribedIsNamed() throws {
        let pages = Command.root.appendingPathComponent("Tests/Golden/node-page/pages").path
        try Command.withFolder { folder in
            let page = try String(contentsOfFile: pages + "/lamp.md", encoding: .utf8)
            let silent = folder.appendingPathComponent("lamp.md")
            try page.replacingOccurrences(of: "From dark to bright", with: "").write(
                to: silent, atomically: true, encoding: .utf8)
            let outcome = try compare(pages, silent.path)
            #expect(outcome.status == 1)
            #expect(
                String(decoding: outcome.output, as: UTF8.self).contains("not described: lamp.brightness"))
        }
    }

    private func compare(_ theirs: String, _ ours: String) throws -> Command.Outcome {
        try Command.withFolder { folder in
            for (name, pages) in [("theirs.json", theirs), ("ours.json", ours)] {
                let model = try Command.run(["model", pages], in: folder)
                try model.output.write(to: folder.appendingPathComponent(name))
            }
            return try PythonScript.run(
                "DescribedFacts/described.py",
                [folder.path + "/theirs.json", folder.path + "/ours.json", "99"])
        }
    }
}
