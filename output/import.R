# Loads the CSV files of this folder. In R: setwd("this folder"); source("import.R")
#
# codebook        what every column means
# reports         one row a report; numbers as printed; each column has the attribute "label", some "unit" or "values"
# cells           one row a cell; status is a factor that says why there is a number or none
# reports_why     like reports, for its columns of numbers: the status of each cell; NA where the form has no such field
# reports_tagged  with the package haven only: like reports, with tagged missing values, by the status:
#                 blank = "a", dash = "b", words = "c", unread = "d", absent = "e", derived = "f"
# Any other table is read by read_table("panel.csv").

codebook <- read.csv("codebook.csv", colClasses = "character", encoding = "UTF-8", check.names = FALSE)
names(codebook)[1] <- "id" # a byte order mark may stand before it

read_table <- function(file) {
  columns <- codebook[codebook$table == file & codebook$formula == "", ]
  table <- read.csv(file, colClasses = "character", col.names = columns$column, encoding = "UTF-8",
                    na.strings = "")
  for (i in seq_len(nrow(columns))) {
    x <- table[[i]]
    values <- strsplit(columns$values[i], " | ", fixed = TRUE)[[1]]
    codes <- sub(": .*$", "", values)
    if (length(codes) > 0) x <- factor(x, levels = codes)
    else x <- switch(columns$type[i],
      integer = , number = as.numeric(x),
      year = as.integer(x),
      boolean = x == "true",
      date = as.Date(x),
      x)
    attr(x, "label") <- columns$en[i]
    if (length(codes) > 0) attr(x, "values") <- setNames(sub("^[^:]*: ", "", values), codes)
    if (columns$unit[i] != "") attr(x, "unit") <- columns$unit[i]
    table[[i]] <- x
  }
  table
}

reports <- read_table("reports.csv")
cells <- read_table("cells.csv")

fields <- codebook[codebook$table == "reports.csv" & codebook$form != "", ]
reports_why <- local({
  status <- matrix(NA_character_, nrow(reports), nrow(fields), dimnames = list(NULL, fields$column))
  status[cbind(match(cells$report_id, reports$report_id), match(cells$field, fields$id))] <-
    as.character(cells$status)
  why <- as.data.frame(status, stringsAsFactors = FALSE)
  why[] <- lapply(why, factor, levels = levels(cells$status))
  cbind(reports["report_id"], why)
})

missing_letters <- c(blank = "a", dash = "b", words = "c", unread = "d", absent = "e", derived = "f")
if (requireNamespace("haven", quietly = TRUE)) {
  reports_tagged <- reports
  for (column in fields$column) {
    x <- as.numeric(reports[[column]])
    letter <- missing_letters[as.character(reports_why[[column]])]
    tagged <- is.na(x) & !is.na(letter)
    x[tagged] <- haven::tagged_na(letter[tagged])
    labels <- haven::tagged_na(missing_letters)
    names(labels) <- names(missing_letters)
    reports_tagged[[column]] <- haven::labelled(x, labels, attr(reports[[column]], "label"))
  }
  rm(column, x, letter, tagged, labels)
}

message("reports: ", nrow(reports), " rows, ", ncol(reports), " columns; cells: ", nrow(cells), " rows")
message(paste(names(table(cells$status)), table(cells$status), collapse = ", "))
