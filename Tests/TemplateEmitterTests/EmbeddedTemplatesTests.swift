import APIModel
import Foundation
import Testing

@testable import TemplateEmitter

@Suite struct EmbeddedTemplatesTests {
    private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Templates")

    @Test func theProgramHoldsThePacksOfTheRepository() throws {
        for name in TemplatePack.builtInNames {
            let onDisk = try PackFiles(folder: folder.appendingPathComponent(name).path).contents
            #expect(
                TemplatePack.builtInFiles(name) == onDisk,
                "the build has an older Templates/\(name); touch Package.swift and build again")
        }
        #expect(TemplatePack.builtInNames.contains("swift"))
    }

    @Test func packsThatShipAreSound() throws {
        for name in TemplatePack.builtInNames {
            let pack = try TemplatePack(builtIn: name)
            #expect(pack.warnings.isEmpty)
            #expect(pack.name == name)
            #expect(!pack.summary.isEmpty)
        }
    }
}
