import Foundation
import Testing

@testable import TemplateEmitter

/// A literal and a comment with each odd character is Swift.
@Suite struct CharacterCompileTests {
    @Test func literalsAndCommentsWithAnyCharacterCompile() throws {
        let rules = try TemplatePack(builtIn: "swift").manifest.text
        // All of the first plane that cannot be seen, and those beside the planes' ends.
        let scalars = (0...0x10FFFF as ClosedRange<UInt32>).filter {
            $0 < 0x3100 || $0 >= 0xFFF00 || (0xFB00...0x1_0010).contains($0) || $0 & 0xFFF0 == 0xFFF0
        }.compactMap(Unicode.Scalar.init).filter { $0.isUnprintable || !$0.isASCII }
        #expect(scalars.count > 1000)
        var text = "let all = [\n"
        for scalar in scalars {
            text +=
                "    \(rules.literal("\(scalar)x\(scalar)")), // \(rules.commentLine("\(scalar)x\(scalar)"))\n"
        }
        let folder = try TemporaryFolder(["main.swift": text + "]\n"])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swiftc", "-parse", folder.path + "/main.swift"]
        let errors = folder.path + "/errors"
        try Data().write(to: URL(fileURLWithPath: errors))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(folder.text("errors")?.prefix(2000) ?? "")")
    }
}
