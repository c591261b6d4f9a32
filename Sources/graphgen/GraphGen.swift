import ArgumentParser
import Foundation
import ReferencePages
import ReferenceReader

@main
struct GraphGen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graphgen", subcommands: [Rows.self])
}

struct Rows: ParsableCommand {
    @Argument var pages: [String]
    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        for path in pages {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            let page = try PageReader.read(bytes, file: path)
            for row in RowLister.rows(of: page).rows {
                print(String(decoding: try encoder.encode(LedgerLine(row)), as: UTF8.self))
            }
        }
    }
}
