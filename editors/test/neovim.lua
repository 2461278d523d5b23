-- Writes an article in Neovim with the configuration of docs/editors.md; run by .ci/editors in the directory of the site.
local article = "guides/search-cluster.md"
local patience = 60000

local function fail(message)
  io.stderr:write("neovim: " .. message .. "\n")
  vim.cmd("cquit")
end

local function wait(what, holds)
  if not vim.wait(patience, holds, 50) then
    local found = vim.tbl_map(function(each) return each.code .. ": " .. each.message end, vim.diagnostic.get(0))
    fail(("after %d s it is not so that %s; there is: %s"):format(patience / 1000, what, table.concat(found, "; ")))
  end
end

local function finding(code)
  for _, each in ipairs(vim.diagnostic.get(0)) do
    if each.code == code then return each end
  end
end

local function appears(code)
  wait(code .. " is found", function() return finding(code) ~= nil end)
  return finding(code)
end

local function goes(code)
  wait(code .. " is gone", function() return finding(code) == nil end)
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

-- Chooses the code action whose title matches, as a user does in the list.
local function act(place, pattern)
  vim.api.nvim_win_set_cursor(0, {place.lnum + 1, place.col})
  local titles, chosen
  vim.ui.select = function(actions, options, choose)
    titles = vim.tbl_map(options.format_item, actions)
    for i, title in ipairs(titles) do
      if title:match(pattern) then
        chosen = title
        return choose(actions[i], i)
      end
    end
  end
  vim.lsp.buf.code_action()
  if not vim.wait(patience, function() return titles ~= nil end, 50) then fail("there are no code actions") end
  if not chosen then fail("no code action matches " .. pattern .. ": " .. table.concat(titles, "; ")) end
end

local function test()
  vim.cmd("edit " .. article)
  local count = appears("paragraph-count-mismatch")
  assert(count.lnum == 5 and count.col == 14, "the finding is not at the number")
  assert(count.severity == vim.diagnostic.severity.ERROR and count.source == "articlint")
  appears("stale-last-reviewed")
  local rollback = appears("missing-rollback-note")

  -- The correction is typed.
  vim.api.nvim_win_set_cursor(0, {6, 14})
  vim.cmd("normal! r2")
  goes("paragraph-count-mismatch")
  vim.cmd("normal! r5")
  count = appears("paragraph-count-mismatch")

  act(count, "Correct it")
  goes("paragraph-count-mismatch")
  assert(text():find("paragraphs: 2\n", 1, true), text())

  act(rollback, "stand.*file")
  appears("suppression-without-reason")
  vim.cmd("%s/TODO/the cluster is built anew each night/")
  goes("suppression-without-reason")
  goes("missing-rollback-note")

  vim.cmd("silent write")
  vim.cmd("edit articlint.yaml")
  vim.cmd("%s/exclude/exclud/")
  wait("the misspelt key is found", function()
    local found = vim.diagnostic.get(0)[1]
    return found ~= nil and found.lnum == 1 and found.col == 0 and found.message:find("exclud") ~= nil
  end)
  print("neovim: 1 passed, 0 failed\n")
end

local ok, fault = pcall(test)
if not ok then fail(tostring(fault)) end
vim.cmd("qall!")
